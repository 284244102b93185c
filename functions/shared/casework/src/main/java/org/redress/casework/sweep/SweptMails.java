package org.redress.casework.sweep;

import java.time.Duration;
import java.time.Instant;
import org.redress.casework.Hints;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.mail.WaitingMails;
import org.redress.casework.mail.WaitingMails.Waiting;

/**
 * What the sweeper does about a mail that was not taken in: hints at it every ten minutes, and from an hour on also puts
 * it where people see it. It stays where it is, so a function that is mended takes it in.
 */
public final class SweptMails {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration TOO_LONG = Duration.ofHours(1);

  private final WaitingMails waiting;
  private final Hints hints;
  private final PutAsideMails aside;

  public SweptMails(WaitingMails waiting, Hints hints, PutAsideMails aside) {
    this.waiting = waiting;
    this.hints = hints;
    this.aside = aside;
  }

  /** Sweeps once, as happens each minute, and says how many mails were hinted at. */
  public int run(Instant now) {
    int hinted = 0;
    for (Waiting mail : waiting.receivedBy(now.minus(PATIENCE))) {
      Duration age = Duration.between(mail.receivedAt(), now);
      if (age.toMinutes() % PATIENCE.toMinutes() == 0) {
        hints.takeIn(mail.id());
        hinted++;
        if (age.compareTo(TOO_LONG) >= 0) {
          aside.keep(
              new PutAsideMail(
                  mail.id(), mail.receivedAt(), "NOT_TAKEN_IN", "The mail has waited for an hour to be taken in."));
        }
      }
    }
    return hinted;
  }
}
