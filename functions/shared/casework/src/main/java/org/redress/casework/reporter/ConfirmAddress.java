package org.redress.casework.reporter;

import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Whoever reads the mails to the reporter's address says so, by the link in the acknowledgement. */
public final class ConfirmAddress {

  /** Stands in for an address where there is none, so that the same work is done for every case and for none. */
  private static final EmailAddress NOBODYS = new EmailAddress("nobody@example.org");

  private final Desk desk;
  private final AddressTokens tokens;

  public ConfirmAddress(Desk desk, AddressTokens tokens) {
    this.desk = desk;
    this.tokens = tokens;
  }

  /** Whether the link leads to a case, without changing anything. */
  public boolean isRight(String reference, String token) {
    return opened(reference, token).isPresent();
  }

  /**
   * Confirms the address; to do so again changes nothing.
   *
   * @return whether the link leads to a case
   */
  public boolean confirm(String reference, String token) {
    Optional<Case> open = opened(reference, token);
    open.ifPresent(
        found -> desk.change(
            found.id(), Optional.empty(),
            (as, now) -> as.access().addressConfirmed()
                ? Optional.empty()
                : Optional.of(
                    Change.remark(as, now, Actor.REPORTER, TimelineEvent.Kind.ADDRESS_CONFIRMED)
                        .access(as.access().confirmed())
                        .build())));
    return open.isPresent();
  }

  private Optional<Case> opened(String reference, String token) {
    CaseId id = CaseId.parse(reference).orElse(CaseId.NOBODYS);
    Optional<Case> found = desk.find(id);
    Optional<EmailAddress> address = found.flatMap(open -> open.reporter().address());
    boolean right = tokens.isOf(id, address.orElse(NOBODYS), token);
    return address.isPresent() && right ? found : Optional.empty();
  }
}
