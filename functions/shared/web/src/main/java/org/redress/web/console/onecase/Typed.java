package org.redress.web.console.onecase;

import java.util.List;
import java.util.Map;
import org.redress.web.problem.FieldError;

/**
 * What was sent last, when the page comes back with it.
 *
 * @param form its name; empty for none
 * @param values of its fields
 * @param errors what is wrong with them
 * @param done what was just done, under whose name there is a message; empty for nothing
 */
public record Typed(String form, Map<String, List<String>> values, List<FieldError> errors, String done) {

  public Typed {
    values = Map.copyOf(values);
    errors = List.copyOf(errors);
  }

  /** Nothing was sent. */
  public static Typed nothing(String done) {
    return new Typed("", Map.of(), List.of(), done);
  }

  /** Whether a field belongs to what was sent: one that was left empty is so, too. */
  public boolean holds(String field) {
    return !form.isEmpty() && field.startsWith(form + ".");
  }

  public List<String> all(String field) {
    return values.getOrDefault(field, List.of()).stream().filter(value -> !value.isEmpty()).toList();
  }

  /** Keeps what was typed out of logs. */
  @Override
  public String toString() {
    return "Typed[" + form + "]";
  }
}
