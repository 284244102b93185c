package org.redress.casework.notices;

import java.time.Instant;
import org.redress.casework.NoticeId;

/**
 * Why no mail goes to an address.
 *
 * @param since when that was heard
 * @param notice the notice whose mail showed it
 */
public record Suppression(Reason reason, Instant since, NoticeId notice) {

  /** What a mail to the address met with; the later outweighs the earlier. */
  public enum Reason {
    /** The receiving server refused a mail for good. */
    BOUNCE,

    /** The receiver called a mail unwanted. */
    COMPLAINT
  }

  /** As a timeline may say it. */
  String because() {
    return switch (reason) {
      case BOUNCE -> "an earlier mail to this address was refused for good";
      case COMPLAINT -> "the owner of this address called an earlier mail unwanted";
    };
  }
}
