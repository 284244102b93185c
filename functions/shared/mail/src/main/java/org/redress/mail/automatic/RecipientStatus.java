package org.redress.mail.automatic;

import java.util.Locale;
import java.util.Optional;
import org.redress.casework.report.EmailAddress;

/**
 * What became of a mail for one recipient.
 *
 * @param status the code of RFC 3463, such as {@code 5.1.1}
 */
public record RecipientStatus(Optional<EmailAddress> recipient, Action action, Optional<String> status) {

  /** What a server says it did. */
  public enum Action {
    FAILED, DELAYED, DELIVERED, RELAYED, EXPANDED, UNKNOWN
  }

  static Action action(String named) {
    return switch (named.strip().toLowerCase(Locale.ROOT)) {
      case "failed", "failure" -> Action.FAILED;
      case "delayed" -> Action.DELAYED;
      case "delivered" -> Action.DELIVERED;
      case "relayed" -> Action.RELAYED;
      case "expanded" -> Action.EXPANDED;
      default -> Action.UNKNOWN;
    };
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "RecipientStatus[" + action + ", " + status.orElse("") + "]";
  }
}
