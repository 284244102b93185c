package org.redress.submitreport.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.web.form.FormFields;
import org.redress.web.json.JsonValue;

/**
 * Makes of a form's fields what the JSON API would have been sent. Names are dotted: {@code account},
 * {@code posts.0.text}, {@code reporter.name}; {@code clauses} is repeated. A flag is {@code true}, {@code on} or
 * {@code yes}, or {@code false}, {@code off} or {@code no}. Browsers send fields that nobody filled in, so blank flags,
 * clauses and posts are left out. What people type in other shapes than the API's is put into shape by
 * {@link FormPosts} and {@link FormWhen}.
 */
public final class FormTree {

  /** The field that holds the idempotency key of a page's submission. */
  public static final String KEY = "key";

  /** Fields that are about the form and say nothing of the report. */
  private static final Set<String> NOT_ASKED = Set.of(KEY, "token", "website");
  private static final Pattern POST = Pattern.compile("posts\\.(0|[1-9][0-9]{0,2})\\.(.+)", Pattern.DOTALL);
  private static final Pattern REPORTER = Pattern.compile("reporter\\.(.+)", Pattern.DOTALL);
  private static final Set<String> FLAGS = Set.of("ongoing", "consent", "threatToLife");

  /** The choice of whoever does not know which clauses apply. */
  private static final String UNSURE = "unsure";

  private final Map<String, JsonValue> members = new LinkedHashMap<>();
  private final Map<String, JsonValue> reporter = new LinkedHashMap<>();
  private final TreeMap<Integer, Map<String, JsonValue>> posts = new TreeMap<>();

  private FormTree() {}

  public static JsonValue of(FormFields fields) {
    FormTree tree = new FormTree();
    FormPosts typed = new FormPosts(fields);
    fields.names()
        .stream()
        .filter(name -> !NOT_ASKED.contains(name) && !FormPosts.NAMES.contains(name) && !FormWhen.NAMES.contains(name))
        .forEach(name -> tree.add(name, fields.all(name)));
    return tree.whole(typed, FormWhen.of(fields));
  }

  /** The field of the form in which what an error of the decoder is about was typed. */
  public static String home(FormFields fields, String path) {
    if (path.startsWith("clauses.")) {
      return "clauses";
    }
    return path.equals("when.day") ? "when" : new FormPosts(fields).home(path);
  }

  private void add(String name, List<String> values) {
    Matcher post = POST.matcher(name);
    Matcher ofReporter = REPORTER.matcher(name);
    if (post.matches()) {
      posts.computeIfAbsent(Integer.parseInt(post.group(1)), _ -> new LinkedHashMap<>())
          .put(post.group(2), text(values));
    } else if (ofReporter.matches()) {
      reporter.put(ofReporter.group(1), text(values));
    } else if (name.equals("clauses")) {
      members.put(name, texts(values.stream().filter(value -> !value.isBlank() && !value.equals(UNSURE)).toList()));
    } else if (FLAGS.contains(name)) {
      members.put(name, flag(values));
    } else {
      members.put(name, text(values));
    }
  }

  private JsonValue whole(FormPosts typed, Map<String, JsonValue> when) {
    if (!reporter.isEmpty()) {
      members.putIfAbsent("reporter", new JsonValue.Obj(reporter));
    }
    if (!when.isEmpty()) {
      members.putIfAbsent("when", new JsonValue.Obj(when));
    }
    members.putAll(typed.members());
    List<JsonValue> items = new ArrayList<>(typed.posts());
    for (int i = 0; !posts.isEmpty() && i <= posts.lastKey(); i++) {
      items.add(post(posts.getOrDefault(i, Map.of())));
    }
    if (!items.isEmpty()) {
      members.putIfAbsent("posts", new JsonValue.Arr(items));
    }
    return new JsonValue.Obj(members);
  }

  private static JsonValue post(Map<String, JsonValue> fields) {
    boolean blank = fields.values().stream().allMatch(value -> value instanceof JsonValue.Text(var text)
        && text.isBlank());
    return blank ? new JsonValue.Null() : new JsonValue.Obj(fields);
  }

  /** One text; a list, which no field takes, when the name stood more than once. */
  static JsonValue text(List<String> values) {
    return values.size() == 1 ? new JsonValue.Text(values.getFirst()) : texts(values);
  }

  static JsonValue texts(List<String> values) {
    return new JsonValue.Arr(values.stream().<JsonValue>map(JsonValue.Text::new).toList());
  }

  private static JsonValue flag(List<String> values) {
    if (values.size() != 1) {
      return texts(values);
    }
    String word = values.getFirst();
    return switch (word) {
      case "", UNSURE -> new JsonValue.Null();
      case "true", "on", "yes" -> new JsonValue.Flag(true);
      case "false", "off", "no" -> new JsonValue.Flag(false);
      default -> new JsonValue.Text(word);
    };
  }
}
