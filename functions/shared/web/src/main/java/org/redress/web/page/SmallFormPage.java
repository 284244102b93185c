package org.redress.web.page;

import java.util.List;
import java.util.Map;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * A page with a few fields.
 *
 * @param name under which its messages stand: {@code NAME.title} is the page's title
 * @param done whether it says that it is done, in the place of its fields
 * @param given what was filled in
 */
public record SmallFormPage(
    Messages messages, String name, boolean done, Map<String, String> given, List<FieldError> errors)
    implements
      FormPage {

  public SmallFormPage {
    given = Map.copyOf(given);
    errors = List.copyOf(errors);
  }

  public String title() {
    return titled(name + ".title");
  }

  @Override
  public String value(String field) {
    return given.getOrDefault(field, "");
  }

  @Override
  public String home(String field) {
    return field;
  }

  /** Keeps what was filled in out of logs. */
  @Override
  public String toString() {
    return "SmallFormPage[" + name + "]";
  }
}
