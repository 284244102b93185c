package org.redress.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.web.messages.Messages;

/**
 * What people see once their report is safe.
 *
 * @param receiptCode together with the reference it opens the case
 * @param mailed whether an acknowledgement goes to an address that they gave
 * @param urgency what may be promised of its haste
 * @param platforms where else it can be reported
 * @param token of the form that clears the page; empty where nothing keeps it
 */
public record ConfirmationPage(
    Messages messages, String reference, String receiptCode, boolean mailed, LocalDate expectedBy, Urgency urgency,
    List<Signpost> platforms, Optional<String> token) {

  /** Whether a report is urgent, and what follows. */
  public enum Urgency {
    /** It is not. */
    NONE,
    /** It goes before all others. */
    FIRST,
    /** It goes before all others, and somebody on duty is told of it. */
    TOLD
  }

  public ConfirmationPage {
    platforms = List.copyOf(platforms);
  }

  public ConfirmationPage(
      Messages messages, String reference, String receiptCode, boolean mailed, LocalDate expectedBy) {
    this(messages, reference, receiptCode, mailed, expectedBy, Urgency.NONE, List.of(), Optional.empty());
  }

  public String title() {
    return Titles.of(messages, messages.text("confirmation.title"));
  }

  /** Keeps the receipt code out of logs. */
  @Override
  public String toString() {
    return "ConfirmationPage[" + reference + "]";
  }
}
