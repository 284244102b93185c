package org.redress.caseworkaws.rawmails;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;

/** The mails that no rule could place, as far as nobody has settled them since. */
public final class AsideMails {

  /** What {@link RawMails#outcome} says of such a mail, under {@link #RESULT}. */
  public static final String PUT_ASIDE = "put-aside";

  /** Under what an outcome says what became of a mail. */
  public static final String RESULT = "result";

  private final PutAsideMails mails;
  private final RawMails raw;
  private final InstantSource clock;

  public AsideMails(PutAsideMails mails, RawMails raw, InstantSource clock) {
    this.mails = mails;
    this.raw = raw;
    this.clock = clock;
  }

  /** Those received in the last so many days, the latest first: each once, by its latest reason. */
  public List<PutAsideMail> receivedIn(int days) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Map<MailId, PutAsideMail> found = new LinkedHashMap<>();
    for (int back = 0; back < days; back++) {
      LocalDate day = today.minusDays(back);
      Page.all(from -> mails.receivedOn(day, from)).forEach(mail -> found.putIfAbsent(mail.id(), mail));
    }
    return found.values().stream().filter(mail -> isAside(mail.id())).toList();
  }

  /**
   * Lets a mail be taken in again.
   *
   * @return false if it is not put aside
   */
  public boolean retry(MailId id) {
    if (raw.outcome(id).filter(AsideMails::isAside).isEmpty()) {
      return false;
    }
    raw.renew(id);
    return true;
  }

  /** One whose text is not yet where all are kept is on its way there. */
  private boolean isAside(MailId id) {
    return raw.outcome(id).map(AsideMails::isAside).orElse(true);
  }

  private static boolean isAside(Map<String, String> outcome) {
    return Optional.ofNullable(outcome.get(RESULT)).filter(PUT_ASIDE::equals).isPresent();
  }
}
