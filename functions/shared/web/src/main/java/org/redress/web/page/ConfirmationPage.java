package org.redress.web.page;

import java.time.LocalDate;
import org.redress.web.messages.Messages;

/**
 * What people see once their report is safe.
 *
 * @param receiptCode together with the reference it opens the case
 * @param mailed whether an acknowledgement goes to an address that they gave
 */
public record ConfirmationPage(
    Messages messages, String reference, String receiptCode, boolean mailed, LocalDate expectedBy) {

  public String title() {
    return Titles.of(messages, messages.text("confirmation.title"));
  }

  /** Keeps the receipt code out of logs. */
  @Override
  public String toString() {
    return "ConfirmationPage[" + reference + "]";
  }
}
