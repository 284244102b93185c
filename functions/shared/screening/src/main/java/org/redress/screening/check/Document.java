package org.redress.screening.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.redress.screening.data.DataFile;

/**
 * A JSON text and the lines in which its parts begin.
 *
 * @param text as it is
 * @param lines by place, such as {@code clauses[3].id}
 */
record Document(String file, String text, JsonNode root, Map<String, Integer> lines) {

  /** The text is no JSON. */
  static final class BrokenException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    private BrokenException(Fault fault) {
      super(fault.toString());
      this.fault = fault;
    }

    Fault fault() {
      return fault;
    }
  }

  static Document read(String file, String text) throws BrokenException {
    try (JsonParser parser = DataFile.JSON.createParser(text)) {
      Map<String, Integer> lines = new HashMap<>();
      if (parser.nextToken() == null) {
        throw new BrokenException(new Fault(file, 1, "", "is empty"));
      }
      walk(parser, "", lines);
      return new Document(file, text, DataFile.JSON.readTree(text), Map.copyOf(lines));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BrokenException(new Fault(file, line, "", "is no JSON: " + e.getOriginalMessage()));
    } catch (IOException e) {
      throw new BrokenException(new Fault(file, 0, "", "cannot be read"));
    }
  }

  /** The fault with its line: that of its place, or of what holds it. */
  Fault fault(String place, String what) {
    String at = place;
    while (!at.isEmpty() && !lines.containsKey(at)) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return new Fault(file, lines.getOrDefault(at, 1), place, what);
  }

  private static void walk(JsonParser parser, String place, Map<String, Integer> lines) throws IOException {
    lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = place.isEmpty() ? parser.currentName() : place + "." + parser.currentName();
        lines.put(field, parser.currentTokenLocation().getLineNr());
        parser.nextToken();
        walk(parser, field, lines);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        walk(parser, place + "[" + i + "]", lines);
      }
    }
  }
}
