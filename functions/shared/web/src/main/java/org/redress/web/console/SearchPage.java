package org.redress.web.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;
import org.redress.web.page.FormPage;
import org.redress.web.problem.FieldError;

/**
 * Where cases are looked for, with what was found.
 *
 * @param ways by what one can look
 * @param filters which open cases are looked through for words
 * @param given what was filled in
 */
public record SearchPage(
    Frame frame, List<Choice> ways, CasesPage.Filters filters, Map<String, String> given, List<FieldError> errors,
    Optional<Found> found) implements FormPage {

  public SearchPage {
    ways = List.copyOf(ways);
    given = Map.copyOf(given);
    errors = List.copyOf(errors);
  }

  /**
   * What was found.
   *
   * @param references of the cases
   * @param reach how far was looked, when there may be more
   * @param on where to look on from; empty when everything was looked at
   */
  public record Found(List<String> references, Optional<String> reach, Optional<String> on) {

    public Found {
      references = List.copyOf(references);
    }
  }

  @Override
  public Messages messages() {
    return frame.messages();
  }

  public String title() {
    String title = frame.titled(messages().text(found.isPresent() ? "console.search.found" : "console.search.title"));
    return errors.isEmpty() ? title : messages().text("form.error.prefix") + " " + title;
  }

  @Override
  public String value(String field) {
    return given.getOrDefault(field, "");
  }

  @Override
  public String home(String field) {
    return field;
  }

  /** Keeps what is looked for out of logs. */
  @Override
  public String toString() {
    return "SearchPage[" + errors.size() + " errors]";
  }
}
