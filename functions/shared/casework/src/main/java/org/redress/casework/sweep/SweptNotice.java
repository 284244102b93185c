package org.redress.casework.sweep;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.notices.NoticeChanges;

/**
 * What the sweeper does about a notice that stood too long: an attempt without an end becomes unknown, an unknown one
 * without news is sent once more, as is one that was handed back, and one that the sender does not take is hinted at again
 * and in the end given up.
 */
public final class SweptNotice {

  private final NoticeStore notices;
  private final NoticeChanges changes;
  private final Hints hints;

  public SweptNotice(NoticeStore notices, NoticeChanges changes, Hints hints) {
    this.notices = notices;
    this.changes = changes;
    this.hints = hints;
  }

  Sweep.Step lookAt(NoticeId id, Instant now) {
    return notices.find(id)
        .filter(notice -> notice.isDue(now))
        .map(notice -> moveOn(notice, now))
        .orElse(Sweep.Step.NOTHING);
  }

  private Sweep.Step moveOn(Notice notice, Instant now) {
    Notice next = switch (notice.state()) {
      case NoticeState.Pending _ -> notice.hinted(now);
      case NoticeState.Sending _ -> notice.unknown(now);
      case NoticeState.Unknown _ -> notice.withoutNews(now);
      case NoticeState.Returned _ -> notice.again(now);
      default -> throw new IllegalStateException(notice + " is settled and has no business on the wake list");
    };
    if (!changes.replace(notice, next)) {
      return Sweep.Step.NOTHING;
    }
    Optional.of(next.id()).filter(_ -> next.state() instanceof NoticeState.Pending).ifPresent(hints::send);
    return notice.state() instanceof NoticeState.Pending && next.state() instanceof NoticeState.Pending
        ? Sweep.Step.HINTED
        : Sweep.Step.SETTLED;
  }
}
