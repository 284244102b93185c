package org.redress.caseworkaws.checkpoints;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.redress.casework.CaseId;
import org.redress.casework.audit.CasePoint;
import org.redress.casework.audit.Spool;
import org.redress.casework.checkpoints.Point;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Timeline;

/** In files of a temporary folder, which hold ids, numbers and digests. */
public final class FileSpool implements Spool {

  private static final int PARTS = 128;

  private static final int CASE = 0;
  private static final int POINT = 1;
  private static final int DIGEST_BYTES = 32;
  private static final int HEX = 16;

  private final Path folder;
  private final List<DataOutputStream> parts = new ArrayList<>();

  private FileSpool(Path folder) throws IOException {
    this.folder = folder;
    for (int part = 0; part < PARTS; part++) {
      parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(part)))));
    }
  }

  /** A spool with nothing in it. */
  public static Spool open() {
    try {
      return new FileSpool(Files.createTempDirectory("redress-verify"));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  @Override
  public int parts() {
    return PARTS;
  }

  @Override
  public void add(CaseId id) {
    Digest of = Timeline.root(id.value());
    write(of, out -> {
      out.writeByte(CASE);
      out.writeUTF(id.value());
    });
  }

  @Override
  public void add(LocalDate day, Point point) {
    write(point.of(), out -> {
      out.writeByte(POINT);
      out.write(HexFormat.of().parseHex(point.of().hex()));
      out.writeLong(day.toEpochDay());
      out.writeInt(point.seq());
      out.write(HexFormat.of().parseHex(point.hash().hex()));
    });
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private void write(Digest of, Writing writing) {
    try {
      writing.to(parts.get(Integer.parseInt(of.hex().substring(0, 2), HEX) % PARTS));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  @Override
  public Part read(int number) {
    Part part = new Part(new LinkedHashMap<>(), new HashMap<>());
    try {
      parts.get(number).close();
      readTo(part, number);
    } catch (IOException e) {
      throw unusable(e);
    }
    return part;
  }

  private void readTo(Part part, int number) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(number))))) {
      while (true) {
        if (in.readUnsignedByte() == CASE) {
          CaseId id = new CaseId(in.readUTF());
          part.cases().put(Timeline.root(id.value()), id);
        } else {
          Digest of = digest(in);
          LocalDate day = LocalDate.ofEpochDay(in.readLong());
          Point point = new Point(of, in.readInt(), digest(in));
          part.points().computeIfAbsent(of, _ -> new ArrayList<>()).add(new CasePoint(day, point));
        }
      }
    } catch (EOFException _) {
      return;
    }
  }

  private static Digest digest(DataInputStream in) throws IOException {
    return new Digest(HexFormat.of().formatHex(in.readNBytes(DIGEST_BYTES)));
  }

  private Path file(int part) {
    return folder.resolve("part-" + part);
  }

  @Override
  public void close() {
    try {
      for (int part = 0; part < PARTS; part++) {
        parts.get(part).close();
        Files.deleteIfExists(file(part));
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static UncheckedIOException unusable(IOException e) {
    return new UncheckedIOException("The folder for temporary files cannot be used", e);
  }
}
