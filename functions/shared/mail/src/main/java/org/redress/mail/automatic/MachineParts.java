package org.redress.mail.automatic;

import java.util.List;
import java.util.Optional;
import org.redress.mail.header.HeaderFields;

/**
 * The parts of a mail that programs write for programs.
 *
 * @param deliveryStatus texts of {@code message/delivery-status}
 * @param disposition texts of {@code message/disposition-notification}
 * @param feedback texts of {@code message/feedback-report}
 * @param returned the header of the first mail within the mail, whole or as {@code text/rfc822-headers}
 * @param words the mail's text, in which older servers say everything
 */
public record MachineParts(
    List<String> deliveryStatus,
    List<String> disposition,
    List<String> feedback,
    Optional<HeaderFields> returned,
    String words) {

  public static final MachineParts NONE = new MachineParts(List.of(), List.of(), List.of(), Optional.empty(), "");

  public MachineParts {
    deliveryStatus = List.copyOf(deliveryStatus);
    disposition = List.copyOf(disposition);
    feedback = List.copyOf(feedback);
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "MachineParts[" + deliveryStatus.size() + ", " + disposition.size() + ", " + feedback.size() + "]";
  }
}
