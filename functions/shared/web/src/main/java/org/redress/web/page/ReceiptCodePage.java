package org.redress.web.page;

import java.util.List;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * Asks for a case's receipt code. It is the same page whatever the reference, so that it tells nobody which references
 * there are, and it never shows a code.
 */
public record ReceiptCodePage(Messages messages, List<FieldError> errors) implements FormPage {

  /** The page's one field. */
  public static final String FIELD = "receiptCode";

  public ReceiptCodePage {
    errors = List.copyOf(errors);
  }

  public String title() {
    return titled("receipt.title");
  }

  @Override
  public String value(String field) {
    return "";
  }

  @Override
  public String home(String field) {
    return field.equals(FIELD) ? field : "";
  }
}
