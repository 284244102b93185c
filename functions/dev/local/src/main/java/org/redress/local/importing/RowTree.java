package org.redress.local.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redress.web.json.JsonValue;

/**
 * Makes of a row's fields what the JSON API would have been sent. Lists ({@code clauses}, {@code accounts}) are parted by
 * {@code ;} or come one by one as {@code clauses.0}. Whoever brings a report in vouches for its reporter's consent. A
 * reporter of whom nothing is said beyond name or address is confidential: nobody asked how far the name may go.
 */
final class RowTree {

  private static final Set<String> FLAGS = Set.of("ongoing", "threatToLife", "consent");
  private static final Set<String> LISTS = Set.of("clauses", "accounts");
  private static final Set<String> YES = Set.of("true", "yes", "y", "1", "on");
  private static final Set<String> NO = Set.of("false", "no", "n", "0", "off");

  private RowTree() {}

  static JsonValue of(Map<String, String> fields) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("consent", "true");
    fields.forEach((path, text) -> put(tree, List.of(path.split("\\.", -1)), text));
    fields.forEach((field, text) -> {
      if (LISTS.contains(field)) {
        tree.put(field, parted(text));
      }
    });
    if (!fields.containsKey("reporter.mode")) {
      boolean known = fields.containsKey("reporter.name") || fields.containsKey("reporter.email");
      put(tree, List.of("reporter", "mode"), known ? "confidential" : "anonymous");
    }
    return value("", tree);
  }

  /** A field that stands where a group of fields does gives way; the decoder finds what is missing. */
  @SuppressWarnings("unchecked") // The tree holds texts, lists of texts and trees, which nobody else makes.
  private static void put(Map<String, Object> tree, List<String> path, Object value) {
    if (path.size() == 1) {
      tree.put(path.getFirst(), value);
      return;
    }
    Object below = tree.get(path.getFirst());
    Map<String, Object> group = below instanceof Map<?, ?> there
        ? (Map<String, Object>) there
        : new TreeMap<>(RowTree::order);
    tree.put(path.getFirst(), group);
    put(group, path.subList(1, path.size()), value);
  }

  private static int order(String one, String other) {
    return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
  }

  private static List<String> parted(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static JsonValue value(String name, Object what) {
    return switch (what) {
      case String text when FLAGS.contains(name) -> flag(text);
      case String text -> new JsonValue.Text(text);
      case List<?> texts -> new JsonValue.Arr(
          texts.stream().<JsonValue>map(text -> new JsonValue.Text(text.toString())).toList());
      case Map<?, ?> group when isList(group) -> items(group);
      case Map<?, ?> group -> {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        group.forEach((key, below) -> members.put(key.toString(), value(key.toString(), below)));
        yield new JsonValue.Obj(members);
      }
      default -> throw new IllegalStateException("A tree of texts, lists and trees");
    };
  }

  private static boolean isList(Map<?, ?> group) {
    return group.keySet().stream().allMatch(key -> key.toString().matches("0|[1-9][0-9]{0,3}"));
  }

  private static JsonValue items(Map<?, ?> group) {
    List<JsonValue> items = new ArrayList<>();
    group.forEach((key, below) -> items.add(value("", below)));
    return new JsonValue.Arr(items);
  }

  private static JsonValue flag(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return new JsonValue.Flag(true);
    }
    return NO.contains(word) ? new JsonValue.Flag(false) : new JsonValue.Text(text);
  }
}
