package org.redress.casework.sweep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.redress.casework.CaseStore;
import org.redress.casework.Page;
import org.redress.casework.mail.KeptMails;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.retention.Retention;

/**
 * What the sweeper does about raw mails whose months are over: it removes them, but for those of a case under legal hold, and
 * with what was put aside it also forgets that it was. Each half hour it looks at a part of them, so all are looked at within
 * a day.
 */
public final class SweptKeptMails {

  /** At each of these times of the day another part is looked at. */
  public static final Duration EVERY = Duration.ofMinutes(30);

  /** Days of mails put aside in each part: more than a year together. */
  private static final int DAYS = 14;

  private final CaseStore cases;
  private final KeptMails kept;
  private final PutAsideMails aside;
  private final Retention retention;

  public SweptKeptMails(CaseStore cases, KeptMails kept, PutAsideMails aside, Retention retention) {
    this.cases = cases;
    this.kept = kept;
    this.aside = aside;
    this.retention = retention;
  }

  /**
   * Looks at the part whose turn it is.
   *
   * @return how many mails were removed
   */
  public int run(Instant now) {
    int part = (int) (now.getEpochSecond() / EVERY.toSeconds() % KeptMails.PARTS);
    return settled(now, part) + putAside(now, part);
  }

  private int settled(Instant now, int part) {
    int removed = 0;
    for (MailId id : kept.keptBefore(Retention.later(now, -retention.rawMail()), part)) {
      if (!isHeld(id)) {
        kept.remove(id);
        removed++;
      }
    }
    return removed;
  }

  private boolean isHeld(MailId id) {
    return kept.caseOf(id).flatMap(cases::find).filter(head -> head.handling().legalHold()).isPresent();
  }

  private int putAside(Instant now, int part) {
    LocalDate end = LocalDate.ofInstant(now, ZoneOffset.UTC).minusMonths(retention.putAside());
    LocalDate last = end.minusDays((long) DAYS * part);
    int removed = 0;
    for (LocalDate day = last.minusDays(DAYS); day.isBefore(last); day = day.plusDays(1)) {
      LocalDate one = day;
      for (PutAsideMail mail : Page.all(from -> aside.receivedOn(one, from)).toList()) {
        // One that was taken in later is its case's mail.
        if (kept.caseOf(mail.id()).isEmpty()) {
          kept.remove(mail.id());
          removed++;
        }
        aside.forget(mail);
      }
    }
    return removed;
  }
}
