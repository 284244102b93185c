package org.redress.casework.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.AlertRound;
import org.redress.casework.Case;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.report.EmailAddress;

/**
 * Tells those on duty of a case that becomes urgent.
 *
 * @param duty where those are told who are told first; empty where nobody is
 */
public record UrgentAlert(Optional<EmailAddress> duty) {

  /** Nobody is told. */
  public static final UrgentAlert NONE = new UrgentAlert(Optional.empty());

  /**
   * The mail that is owed when a case goes to a stage, if it waits there for a reviewer as urgent and did not before.
   * Of one about which no mail goes out by itself nobody is told.
   */
  public Optional<Notice> owed(Case before, Stage after, Instant now) {
    boolean becomesUrgent = after instanceof Stage.Queued(Priority priority, _) && priority == Priority.URGENT
        && !before.priority().equals(Optional.of(Priority.URGENT));
    return duty.filter(_ -> becomesUrgent && !before.access().quiet())
        .map(
            to -> Notice.owed(
                new NoticeId(before.id(), before.noticesOwed() + 1), NoticeKind.URGENT_ALERT, to,
                Map.of(NoticeFact.ROUND, AlertRound.FIRST.name(), NoticeFact.CONFIRMED, "true"), now));
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "UrgentAlert[...]";
  }
}
