package org.redress.web.console;

import java.util.List;
import java.util.Map;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;
import org.redress.web.page.FormPage;
import org.redress.web.problem.FieldError;

/**
 * Asks what is still to be known before something is done to several cases.
 *
 * @param deed the last part of the names of its messages, and of its address
 * @param field under which one of the choices is sent
 * @param choices to choose one of; none where it is typed
 * @param typed the field for what is typed; empty where nothing can be
 * @param references the cases that were chosen
 * @param back the list that they were chosen from
 * @param given what was filled in
 */
public record BulkChoicePage(
    Frame frame, String deed, String field, List<Choice> choices, String typed, List<String> references, String back,
    Map<String, String> given, List<FieldError> errors)
    implements
      FormPage {

  public BulkChoicePage {
    choices = List.copyOf(choices);
    references = List.copyOf(references);
    given = Map.copyOf(given);
    errors = List.copyOf(errors);
  }

  @Override
  public Messages messages() {
    return frame.messages();
  }

  @Override
  public String value(String name) {
    return given.getOrDefault(name, "");
  }

  @Override
  public String home(String name) {
    return name;
  }

  /** Where it is sent. */
  public String action() {
    return Frame.BASE + "/cases/" + deed;
  }

  /** Where the messages of a field begin. */
  public String words(String name) {
    return "console.bulk." + deed + "." + name;
  }

  public String heading() {
    return messages().text(words("choose"));
  }

  public String title() {
    String title = frame.titled(heading());
    return errors.isEmpty() ? title : messages().text("form.error.prefix") + " " + title;
  }

  /** Keeps what was filled in out of logs. */
  @Override
  public String toString() {
    return "BulkChoicePage[" + deed + "]";
  }
}
