package org.redress.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.web.form.FormFields;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * One question of the report form, or all of them on one page.
 *
 * @param questions their names, as in {@code form.NAME.title}; more than one for the page that asks everything
 * @param given what was answered so far
 * @param errors what is wrong with that, each at a field of the form
 * @param token shows that the form is of this page
 * @param action where the form goes
 * @param back where the Back link leads
 * @param offers what there is to choose from
 * @param files that were added so far, and how many more there may be
 */
public record QuestionPage(
    Messages messages, List<String> questions, FormFields given, List<FieldError> errors, String token, String action,
    String back, Offers offers, Files files)
    implements
      FormPage {

  /** Every field that a question has, and the two of the form as a whole. */
  private static final Set<String> FIELDS = Set.of(
      "threatToLife", "account", "words", "links", "platform", "platformOther", "accounts", "when", "when.words",
      "ongoing", "file", "reporter.mode", "reporter.name", "reporter.email", "reporter.contact", "clauses",
      "consent", "website");

  /**
   * What there is to choose from.
   *
   * @param platforms where posts are
   * @param clauses of the code of conduct
   * @param clauseLanguage the language of these, as HTML names it
   */
  public record Offers(List<Choice> platforms, List<Choice> clauses, String clauseLanguage) {
    public Offers {
      platforms = List.copyOf(platforms);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * The files of a report.
   *
   * @param room how many more there may be
   */
  public record Files(List<ChosenFile> chosen, int room) {
    public Files {
      chosen = List.copyOf(chosen);
    }
  }

  public QuestionPage {
    questions = List.copyOf(questions);
    errors = List.copyOf(errors);
  }

  /** Whether the page asks everything at once. */
  public boolean whole() {
    return questions.size() > 1;
  }

  /** Whether it is a form that brings files. */
  public boolean bringsFiles() {
    return questions.contains("files");
  }

  public String title() {
    return titled(whole() ? "form.whole.title" : "form." + questions.getFirst() + ".title");
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
    return FIELDS.contains(field) ? field : "";
  }

  /** The choices of a field whose words are the messages {@code WORDS.CHOICE} and, where there is one, its hint. */
  public List<Choice> choices(String words, String... values) {
    return Arrays.stream(values).map(value -> {
      String key = words + "." + value;
      return new Choice(value, messages.text(key), hint(key));
    }).toList();
  }

  private String hint(String key) {
    return Optional.of(key + ".hint").filter(messages::has).map(messages::text).orElse("");
  }

  /** Keeps what was answered out of logs. */
  @Override
  public String toString() {
    return "QuestionPage" + questions + Map.of("errors", errors.size());
  }
}
