package org.redress.local.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;

/** The rows of a file with one JSON object in each line, in UTF-8. */
final class JsonRows implements RowSource<String> {

  private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();
  private static final int DEEPEST = 8;

  private final Path file;
  private final MeteredReader meter;
  private final BufferedReader lines;
  private long line;

  private JsonRows(Path file, MeteredReader meter) {
    this.file = file;
    this.meter = meter;
    this.lines = new BufferedReader(meter);
  }

  static JsonRows open(Path file) throws IOException {
    return new JsonRows(file, new MeteredReader(Files.newBufferedReader(file)));
  }

  @Override
  public Optional<Row<String>> next() throws IOException {
    @Nullable String text = "";
    while (text.isBlank()) {
      meter.begin();
      line++;
      text = line();
      if (text == null) {
        return Optional.empty();
      }
    }
    return Optional.of(new Row<>(line, content(text), text));
  }

  private @Nullable String line() throws IOException {
    try {
      return lines.readLine();
    } catch (MeteredReader.TooLongException _) {
      throw UserException.failed("Line " + line + " of " + file + " is longer than " + LONGEST
          + " characters; this wants one JSON object in each line");
    } catch (CharacterCodingException _) {
      throw UserException.failed("The file " + file + " is not in UTF-8 somewhere after line " + line
          + "; convert it and run it again");
    }
  }

  private static Row.Content content(String text) {
    Optional<ObjectNode> object = object(text);
    if (object.isEmpty()) {
      return new Row.Content.Unreadable("it is no JSON object; write one object in each line");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    object.get().remove(REJECTED);
    return flatten("", object.get(), cells, 0)
        ? new Row.Content.Cells(cells)
        : new Row.Content.Unreadable("it is nested too deeply; nothing is taken from so deep");
  }

  private static Optional<ObjectNode> object(String text) {
    try {
      return JSON.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  private static boolean flatten(String path, JsonNode node, Map<String, String> cells, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    String before = path.isEmpty() ? "" : path + ".";
    boolean shallow = true;
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        shallow &= flatten(before + member.getKey(), member.getValue(), cells, depth + 1);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        shallow &= flatten(before + i, node.get(i), cells, depth + 1);
      }
    } else if (!node.isNull()) {
      cells.put(path, node.asText());
    }
    return shallow;
  }

  @Override
  public void begin(OutputStream out) {
    // A row stands by itself.
  }

  @Override
  public void giveBack(Row<String> row, String why, OutputStream out) throws IOException {
    Optional<ObjectNode> object = object(row.raw());
    object.ifPresent(node -> node.put(REJECTED, why));
    out.write((object.map(ObjectNode::toString).orElse(row.raw()) + "\n").getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
