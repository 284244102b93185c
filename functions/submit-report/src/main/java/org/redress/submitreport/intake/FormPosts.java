package org.redress.submitreport.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.web.form.FormFields;
import org.redress.web.json.JsonValue;

/**
 * The posts that people describe in the form: the words posted, links and accounts line by line, and where. One link
 * belongs to the words, and one account wrote all of it; of several nobody can tell which belong together.
 */
final class FormPosts {

  static final Set<String> NAMES = Set.of("words", "links", "accounts", "platform", "platformOther");

  /** The choice of whoever does not find the platform among those listed. */
  private static final String OTHER = "other";

  /** What people type who leave out how a link begins. */
  private static final Pattern BARE_LINK = Pattern
      .compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.\\p{L}{2,}(?:[/?#]\\S*)?");

  private final List<String> words;
  private final List<String> links;
  private final List<String> accounts;
  private final Optional<String> platform;

  FormPosts(FormFields fields) {
    words = fields.all("words").stream().filter(text -> !text.isBlank()).toList();
    links = lines(fields, "links").stream().map(FormPosts::link).toList();
    accounts = lines(fields, "accounts");
    platform = fields.first("platform")
        .filter(chosen -> !chosen.isBlank() && !chosen.equals(OTHER))
        .or(() -> fields.first("platformOther").filter(typed -> !typed.isBlank()));
  }

  /** The members beside the posts. */
  Map<String, JsonValue> members() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (!accounts.isEmpty()) {
      members.put("accounts", FormTree.texts(accounts));
    }
    platform.ifPresent(name -> members.put("platform", new JsonValue.Text(name)));
    return members;
  }

  List<JsonValue> posts() {
    List<JsonValue> posts = new ArrayList<>();
    if (words.size() == 1 && links.size() == 1) {
      posts.add(post(Optional.of(words.getFirst()), Optional.of(links.getFirst())));
      return posts;
    }
    words.forEach(text -> posts.add(post(Optional.of(text), Optional.empty())));
    links.forEach(url -> posts.add(post(Optional.empty(), Optional.of(url))));
    return posts;
  }

  /** The field in which what an error is about was typed; the error's own where it was not typed so. */
  String home(String path) {
    if (path.startsWith("accounts.")) {
      return "accounts";
    }
    if (path.equals("platform")) {
      return platform.isPresent() ? "platformOther" : path;
    }
    if (path.equals("posts") || path.matches("posts\\.[0-9]+\\.url")) {
      return "links";
    }
    if (path.matches("posts\\.[0-9]+\\.text")) {
      return "words";
    }
    return path.matches("posts\\.[0-9]+\\.(author|platform)") ? "accounts" : path;
  }

  private JsonValue post(Optional<String> text, Optional<String> url) {
    Map<String, JsonValue> post = new LinkedHashMap<>();
    text.ifPresent(typed -> post.put("text", new JsonValue.Text(typed)));
    url.ifPresent(typed -> post.put("url", new JsonValue.Text(typed)));
    platform.ifPresent(name -> post.put("platform", new JsonValue.Text(name)));
    if (accounts.size() == 1) {
      post.put("author", new JsonValue.Text(accounts.getFirst()));
    }
    return new JsonValue.Obj(post);
  }

  private static List<String> lines(FormFields fields, String name) {
    return fields.all(name).stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String link(String typed) {
    return BARE_LINK.matcher(typed).matches() ? "https://" + typed : typed;
  }
}
