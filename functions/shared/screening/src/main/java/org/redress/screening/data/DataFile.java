package org.redress.screening.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/** Reads a JSON data file strictly: no doubled fields, nothing after the end. */
public final class DataFile {

  /** The JSON that data files are in. */
  public static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** Where faults go while all of a file's are wanted, not the first alone. */
  private static final ScopedValue<List<DataFileException>> FAULTS = ScopedValue.newInstance();

  private DataFile() {}

  /**
   * Reads files so that a fault in one entry of a list does not hide those of others. What was read is of no use when
   * there were faults.
   *
   * @param faults gets them
   */
  public static void collecting(List<DataFileException> faults, Runnable reading) {
    ScopedValue.where(FAULTS, faults).run(reading);
  }

  static void orCollect(Runnable entry) {
    try {
      entry.run();
    } catch (DataFileException e) {
      if (!FAULTS.isBound()) {
        throw e;
      }
      FAULTS.get().add(e);
    }
  }

  /**
   * Reads a whole file and closes {@code in}.
   *
   * @param name what the messages call the file
   * @throws DataFileException if it is not JSON, or {@code reader} finds a fault in it
   */
  public static <T> T read(InputStream in, String name, Function<DataNode, T> reader) {
    try (in) {
      return DataNode.root(name, JSON.readTree(in)).readWhole(reader);
    } catch (JsonProcessingException e) {
      throw new DataFileException(name + ": line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new DataFileException(name + ": cannot be read", e);
    }
  }

  /** Reads a resource that lies beside the package {@code org.redress.screening}. */
  public static <T> T readShipped(String name, Function<DataNode, T> reader) {
    return read(openShipped(name), name, reader);
  }

  /** The bytes of such a resource, which may be no JSON. */
  public static InputStream openShipped(String name) {
    InputStream in = DataFile.class.getResourceAsStream("/org/redress/screening/" + name);
    if (in == null) {
      throw new DataFileException(name + ": is missing from the class path");
    }
    return in;
  }
}
