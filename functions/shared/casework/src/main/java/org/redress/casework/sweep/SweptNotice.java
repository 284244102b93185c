package org.redress.casework.sweep;

import java.time.Instant;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Wake;
import org.redress.casework.notices.NoticeTrouble;

/**
 * What the sweeper does about a notice that stood too long: an attempt without an end becomes unknown, an unknown one
 * without news is sent once more, and one that the sender does not take is hinted at again and in the end given up.
 */
public final class SweptNotice {

  private final NoticeStore notices;
  private final NoticeTrouble trouble;
  private final Hints hints;

  public SweptNotice(NoticeStore notices, NoticeTrouble trouble, Hints hints) {
    this.notices = notices;
    this.trouble = trouble;
    this.hints = hints;
  }

  Sweep.Step lookAt(NoticeId id, Instant now) {
    return notices.find(id)
        .filter(notice -> notice.isDue(now))
        .map(notice -> moveOn(notice, now))
        .orElse(Sweep.Step.NOTHING);
  }

  private Sweep.Step moveOn(Notice notice, Instant now) {
    return switch (notice.state()) {
      case NoticeState.Pending _ -> hintAgain(notice, now);
      case NoticeState.Sending _ -> replace(notice, notice.unknown(now));
      case NoticeState.Unknown _ -> replace(notice, notice.withoutNews(now));
      default -> throw new IllegalStateException(notice + " is settled and has no business on the wake list");
    };
  }

  private Sweep.Step hintAgain(Notice notice, Instant now) {
    Wake wake = notice.wake().orElseThrow();
    if (wake.isExhausted()) {
      return replace(notice,
          notice.failed("the sender did not take it, though it was told " + wake.hints() + " times"));
    }
    if (!notices.replace(notice, notice.withWake(wake.hintedAt(now)))) {
      return Sweep.Step.NOTHING;
    }
    hints.send(notice.id());
    return Sweep.Step.HINTED;
  }

  private Sweep.Step replace(Notice notice, Notice next) {
    if (!notices.replace(notice, next)) {
      return Sweep.Step.NOTHING;
    }
    switch (next.state()) {
      case NoticeState.Failed _ -> trouble.tell(next);
      case NoticeState.Pending _ -> hints.send(next.id());
      default -> {
      }
    }
    return Sweep.Step.SETTLED;
  }
}
