package org.redress.web.json;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A JSON value, also one nested deeper than any stack: nothing here walks down by recursion. What a value says stays out
 * of {@code toString}.
 */
public sealed interface JsonValue {

  /** An object; the members in the order in which they stood. */
  record Obj(Map<String, JsonValue> members) implements JsonValue {
    @Override
    public String toString() {
      return "Obj[" + members.size() + " members]";
    }
  }

  record Arr(List<JsonValue> items) implements JsonValue {
    @Override
    public String toString() {
      return "Arr[" + items.size() + " items]";
    }
  }

  /** A string, of whole Unicode characters. */
  record Text(String value) implements JsonValue {
    @Override
    public String toString() {
      return "Text[" + value.length() + " characters]";
    }
  }

  record Flag(boolean value) implements JsonValue {}

  /**
   * A number.
   *
   * @param whole its value, if it is written as a whole number of at most 18 digits: one of a million digits costs nothing
   */
  record Num(OptionalLong whole) implements JsonValue {}

  record Null() implements JsonValue {}

  /** What stands under a name that stood more than once in its object: nobody can know which value was meant. */
  record Repeated() implements JsonValue {}
}
