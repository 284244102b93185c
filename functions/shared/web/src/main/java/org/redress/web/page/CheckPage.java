package org.redress.web.page;

import java.util.List;
import org.redress.web.form.FormFields;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * Shows what was answered before it is sent.
 *
 * @param rows what was answered, each leading back to its question
 * @param errors what keeps it from being sent, each at a field whose row leads to its question, or at the consent
 * @param token shows that the form is of this page
 * @param urgent whether it goes on as urgent
 */
public record CheckPage(
    Messages messages, List<SummaryRow> rows, FormFields given, List<FieldError> errors, String token, String back,
    boolean urgent)
    implements
      FormPage {

  public CheckPage {
    rows = List.copyOf(rows);
    errors = List.copyOf(errors);
  }

  public String title() {
    return titled("check.title");
  }

  @Override
  public String value(String field) {
    return given.first(field).orElse("");
  }

  @Override
  public String home(String field) {
    boolean known = field.equals("consent") || rows.stream().anyMatch(row -> row.id().equals(FormPage.id(field)));
    return known ? field : "";
  }

  /** Keeps what was answered out of logs. */
  @Override
  public String toString() {
    return "CheckPage[" + rows.size() + " rows]";
  }
}
