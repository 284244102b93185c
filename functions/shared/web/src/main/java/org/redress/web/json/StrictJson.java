package org.redress.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/**
 * Reads JSON as RFC 8259 defines it, one value and nothing after it. As RFC 7493 narrows it, strings hold whole characters,
 * and a name that stands twice in an object has no value that anybody takes. Depth, length of names and length of numbers are not limited here; who
 * hands in a text limits its length.
 */
public final class StrictJson {

  /** With a minus. */
  private static final int LONGEST_NUMBER = 18;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build())
      .build();
  private static final ObjectMapper WRITER = new ObjectMapper();

  private StrictJson() {}

  /**
   * Reads the one value that a text is.
   *
   * @throws MalformedJsonException saying where the text ceases to be JSON
   */
  public static JsonValue parse(String text) throws MalformedJsonException {
    TreeBuilder tree = new TreeBuilder();
    try (JsonParser parser = FACTORY.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        take(token, parser, tree);
      }
    } catch (JsonProcessingException e) {
      throw new MalformedJsonException("This is not JSON" + place(e.getLocation()) + ".");
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
    return tree.root();
  }

  /** Writes records, maps, lists, text, numbers and flags. */
  public static String write(Object value) {
    try {
      return WRITER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not writable as JSON: " + value.getClass().getName(), e);
    }
  }

  private static OptionalLong number(JsonParser parser) throws IOException {
    return parser.getTextLength() <= LONGEST_NUMBER
        ? OptionalLong.of(Long.parseLong(parser.getText()))
        : OptionalLong.empty();
  }

  private static void take(JsonToken token, JsonParser parser, TreeBuilder tree)
      throws IOException, MalformedJsonException {
    switch (token) {
      case START_OBJECT -> tree.openObject();
      case START_ARRAY -> tree.openArray();
      case END_OBJECT, END_ARRAY -> tree.close();
      case FIELD_NAME -> tree.name(whole(parser));
      case VALUE_STRING -> tree.take(new JsonValue.Text(whole(parser)));
      case VALUE_NUMBER_INT -> tree.take(new JsonValue.Num(number(parser)));
      case VALUE_NUMBER_FLOAT -> tree.take(new JsonValue.Num(OptionalLong.empty()));
      case VALUE_TRUE -> tree.take(new JsonValue.Flag(true));
      case VALUE_FALSE -> tree.take(new JsonValue.Flag(false));
      case VALUE_NULL -> tree.take(new JsonValue.Null());
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("Not a token of JSON text");
    }
  }

  private static String whole(JsonParser parser) throws IOException, MalformedJsonException {
    String text = parser.getText();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        throw new MalformedJsonException(
            "There is half a character, a lone surrogate," + place(parser.currentTokenLocation()) + ".");
      }
    }
    return text;
  }

  private static String place(JsonLocation location) {
    return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
