package org.redress.local.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.WakeList;
import org.redress.casework.notices.MailTags;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.ses.Mailbox;

/**
 * Gives again what was lost with the local queues, which are in memory: hints to everything on the wake list, due or not,
 * and the events of mails whose notices wait for them. In the cloud queues outlive everything, and what is lost all the
 * same is the sweeper's to find in its time.
 */
final class LostHints {

  private static final int PAGE = 100;
  private static final Duration FAR = Duration.ofDays(36_500);

  private final Wiring wiring;
  private final Mailbox mailbox;
  private final InstantSource clock;

  LostHints(Wiring wiring, Mailbox mailbox, InstantSource clock) {
    this.wiring = wiring;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /** Gives them, before the mailbox has handed over anything, and says how many hints these were. */
  int giveAgain() throws IOException {
    Instant now = clock.instant();
    List<WakeList.Due> waiting;
    try (Stream<WakeList.Due> all = Page.all(from -> wiring.wakeList().due(now.plus(FAR), PAGE, from))) {
      waiting = all.toList();
    }
    Set<NoticeId> mailed = mailed(waiting);
    if (!mailed.isEmpty()) {
      mailbox.oweAgain(mail -> MailTags.read(mail.tags()).map(MailTags::notice).filter(mailed::contains).isPresent());
    }
    int given = 0;
    for (WakeList.Due due : waiting) {
      given += give(due, mailed, now) ? 1 : 0;
    }
    return given;
  }

  /** Those notices of the list whose mail the mail service has, whatever their senders knew of it. */
  private Set<NoticeId> mailed(List<WakeList.Due> waiting) {
    Set<NoticeId> listed = new HashSet<>();
    for (WakeList.Due due : waiting) {
      if (due instanceof WakeList.Due.OfNotice(var id)) {
        listed.add(id);
      }
    }
    if (listed.isEmpty()) {
      return Set.of();
    }
    Set<NoticeId> mailed = new HashSet<>();
    mailbox.mails().forEach(mail -> MailTags.read(mail.tags()).map(MailTags::notice).ifPresent(mailed::add));
    mailed.retainAll(listed);
    return mailed;
  }

  private boolean give(WakeList.Due due, Set<NoticeId> mailed, Instant now) {
    return switch (due) {
      case WakeList.Due.OfNotice(var id) -> !mailed.contains(id)
          && wiring.notices().find(id).filter(notice -> give(notice, now)).isPresent();
      case WakeList.Due.OfEvidence(var id) -> {
        wiring.hints().seal(id);
        yield true;
      }
      // Nobody waits for a hint about a draft or a claim.
      case WakeList.Due.OfDraft _,WakeList.Due.OfClaim _ -> false;
      case WakeList.Due.OfCase(var id) -> wiring.cases().find(id).filter(this::give).isPresent();
    };
  }

  /** What was being sent when the run ended, and is not in the mailbox, was certainly not taken by the mail service. */
  private boolean give(Notice notice, Instant now) {
    Optional<Notice> again = switch (notice.state()) {
      case NoticeState.Sending _,NoticeState.Unknown _ -> Optional.of(notice.putBack(now));
      default -> Optional.empty();
    };
    if (again.isPresent() && !wiring.notices().replace(notice, again.get())) {
      return false;
    }
    wiring.hints().send(notice.id());
    return true;
  }

  private boolean give(Case open) {
    return switch (open.stage()) {
      case Stage.Received _ -> {
        wiring.hints().screen(open.id());
        yield true;
      }
      case Stage.Screened _ -> {
        wiring.hints().queue(open.id());
        yield true;
      }
      default -> false;
    };
  }
}
