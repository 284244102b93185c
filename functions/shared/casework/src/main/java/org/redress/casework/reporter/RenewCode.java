package org.redress.casework.reporter;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.SafeContact;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Sends a new receipt code to a reporter who has lost the old one, which stops: only to the address on file, only if that
 * is known to be the reporter's, only for whoever names it, and not twice within an hour.
 */
public final class RenewCode {

  private static final Duration PAUSE = Duration.ofHours(1);

  private final Desk desk;

  public RenewCode(Desk desk) {
    this.desk = desk;
  }

  /** Sends a code if all is right, and does not tell whether it was. */
  public void renew(String reference, EmailAddress address) {
    desk.change(
        CaseId.parse(reference).orElse(CaseId.NOBODYS), Optional.empty(),
        (open, now) -> isRight(open, address, now) ? Optional.of(renewed(open, now)) : Optional.empty());
  }

  private static boolean isRight(Case open, EmailAddress address, Instant now) {
    Access access = open.access();
    return access.addressConfirmed()
        && open.reporter().safeContact() == SafeContact.ANY
        && open.reporter().address().filter(on -> on.value().equalsIgnoreCase(address.value())).isPresent()
        && access.renewedAt().map(at -> at.plus(PAUSE).isBefore(now)).orElse(true);
  }

  private static Change renewed(Case open, Instant now) {
    Access access = open.access().renewed(now);
    return Change.remark(open, now, Actor.REPORTER, TimelineEvent.Kind.RECEIPT_CODE_RENEWED)
        .access(access)
        .tell(NoticeKind.RECEIPT_CODE, Map.of(NoticeFact.GENERATION, Integer.toString(access.generation())))
        .build();
  }
}
