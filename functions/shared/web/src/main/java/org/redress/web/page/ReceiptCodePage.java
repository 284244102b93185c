package org.redress.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * Asks for a case's receipt code. It is the same page whatever the reference, so that it tells nobody which references
 * there are, and it never shows a code.
 *
 * @param action where the code goes; empty for where the page was found
 * @param kept what somebody wrote on a page that was open too long, by field: it comes back with the code
 */
public record ReceiptCodePage(Messages messages, Optional<String> action, List<FieldError> errors,
    Map<String, String> kept)
    implements
      FormPage {

  /** The page's one field. */
  public static final String FIELD = "receiptCode";

  public ReceiptCodePage {
    errors = List.copyOf(errors);
    kept = Map.copyOf(kept);
  }

  /** The name under which a field that is kept comes back. */
  public static String kept(String field) {
    return "kept." + field;
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

  /** Keeps what was written out of logs. */
  @Override
  public String toString() {
    return "ReceiptCodePage[" + kept.size() + " kept]";
  }
}
