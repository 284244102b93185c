package org.redress.caseworkaws.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.Mailer;

/**
 * Sends no faster than its share of what the mail service takes a second. As many senders may run at once as the trigger
 * of the function allows; each keeps to that part of the rate, so that together they keep to the whole.
 */
public final class PacedMailer implements Mailer {

  /** More would outlast the time that an attempt is given. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Mailer mailer;
  private final Duration interval;
  private final InstantSource clock;
  private final Consumer<Duration> sleep;
  private Instant next = Instant.MIN;

  /**
   * Wires the mailer.
   *
   * @param mailsPerSecond what all senders may send together
   * @param senders how many may run at once
   * @param sleep waits
   * @throws IllegalArgumentException if a sender would have to wait longer than ten seconds between two mails
   */
  public PacedMailer(
      Mailer mailer, int mailsPerSecond, int senders, InstantSource clock, Consumer<Duration> sleep) {
    this.mailer = mailer;
    this.interval = Duration.ofSeconds(senders).dividedBy(mailsPerSecond);
    this.clock = clock;
    this.sleep = sleep;
    if (interval.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          senders + " senders are too many for " + mailsPerSecond + " mails a second: each would wait " + interval);
    }
  }

  @Override
  public Answer send(Mail mail) {
    awaitTurn();
    return mailer.send(mail);
  }

  private void awaitTurn() {
    Duration wait;
    synchronized (this) {
      Instant now = clock.instant();
      Instant turn = next.isAfter(now) ? next : now;
      next = turn.plus(interval);
      wait = Duration.between(now, turn);
    }
    if (wait.isPositive()) {
      sleep.accept(wait);
    }
  }
}
