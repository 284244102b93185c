package org.redress.web.page;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.redress.web.form.FormFields;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * The form by which people report, blank or as it came back with errors.
 *
 * @param key marks repetitions of this very submission
 * @param given what was filled in
 * @param errors what is wrong with that
 * @param clauses the clauses to choose from
 */
public record ReportFormPage(
    Messages messages, String key, FormFields given, List<FieldError> errors, List<Choice> clauses)
    implements
      FormPage {

  private static final int POSTS = 3;
  private static final Set<String> POST_FIELDS = Set.of("text", "url", "platform", "author", "postedAt");
  private static final Set<String> FIELDS = Set.of(
      "account", "posts", "ongoing", "clauses", "reporter.mode", "reporter.name", "reporter.email", "consent");

  public ReportFormPage {
    errors = List.copyOf(errors);
    clauses = List.copyOf(clauses);
  }

  public String title() {
    return titled("form.title");
  }

  @Override
  public String value(String field) {
    return given.first(field).orElse("");
  }

  @Override
  public List<String> all(String field) {
    return given.all(field);
  }

  @Override
  public String home(String field) {
    if (FIELDS.contains(field)) {
      return field;
    }
    String first = field.split("\\.", 2)[0];
    if (first.equals("clauses")) {
      return first;
    }
    boolean shown = posts().stream()
        .anyMatch(n -> field.startsWith("posts." + n + ".")
            && POST_FIELDS.contains(field.substring(("posts." + n + ".").length())));
    return shown ? field : "";
  }

  /** The numbers of the posts that there is room for: three, and whatever was filled in. */
  public List<Integer> posts() {
    int last = given.names()
        .stream()
        .filter(name -> name.matches("posts\\.[0-9]{1,2}\\..*"))
        .mapToInt(name -> Integer.parseInt(name.split("\\.", -1)[1]))
        .max()
        .orElse(0);
    return IntStream.range(0, Math.max(POSTS, last + 1)).boxed().toList();
  }

  /** Whether a post's fields are shown at once: the first one's, and those with something in them. */
  public boolean open(int post) {
    Predicate<String> ofPost = name -> name.startsWith("posts." + post + ".");
    return post == 0
        || given.names().stream().filter(ofPost).anyMatch(name -> !value(name).isBlank())
        || errors.stream().map(FieldError::field).anyMatch(ofPost);
  }
}
