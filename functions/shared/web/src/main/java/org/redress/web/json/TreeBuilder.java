package org.redress.web.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a value from its tokens, with a stack of its own. */
final class TreeBuilder {

  /** A list or an object whose end has not come yet. */
  private sealed interface Open {

    record OpenArray(List<JsonValue> items) implements Open {}

    record OpenObject(Map<String, JsonValue> members) implements Open {}
  }

  private final List<JsonValue> roots = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>(List.of(new Open.OpenArray(roots)));
  private final Deque<String> names = new ArrayDeque<>();

  void openArray() {
    List<JsonValue> items = new ArrayList<>();
    take(new JsonValue.Arr(Collections.unmodifiableList(items)));
    open.push(new Open.OpenArray(items));
  }

  void openObject() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    take(new JsonValue.Obj(Collections.unmodifiableMap(members)));
    open.push(new Open.OpenObject(members));
  }

  void close() {
    open.pop();
  }

  /** The name of the value that comes next. */
  void name(String name) {
    names.push(name);
  }

  void take(JsonValue value) {
    switch (open.getFirst()) {
      case Open.OpenArray(var items) -> items.add(value);
      case Open.OpenObject(var members) -> {
        members.merge(names.pop(), value, (_, _) -> new JsonValue.Repeated());
      }
    }
  }

  JsonValue root() throws MalformedJsonException {
    if (roots.isEmpty()) {
      throw new MalformedJsonException("The body is empty. Send a JSON object.");
    }
    if (roots.size() > 1) {
      throw new MalformedJsonException("There is something after the JSON value. Send one value and nothing after it.");
    }
    return roots.getFirst();
  }
}
