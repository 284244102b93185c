package org.redress.casework.sweep;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeStore;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.ReviewStore;
import org.redress.casework.sweep.AlertRounds.Next;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Tells more and more people of urgent cases that nobody takes up: those who are told first, all who are on duty, the
 * administrators, as {@link org.redress.casework.AlertRound} says. Each of them is told once a round by a notice of their
 * own, reserved by a change of the case, so however many sweep at once, nobody is told twice; and none is owed once
 * somebody has taken the case up.
 */
public final class UrgentAlerts {

  private static final int PAGE = 20;

  private final CaseStore cases;
  private final NoticeStore notices;
  private final ReviewStore store;
  private final Colleagues colleagues;
  private final Optional<EmailAddress> team;
  private final CaseChanges changes;
  private final Hints hints;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * Wires the rule.
   *
   * @param team where those are told who are told first; empty where nobody is
   * @param actor in whose name the timeline says it
   */
  public UrgentAlerts(
      CaseStore cases, NoticeStore notices, ReviewStore store, Colleagues colleagues, Optional<EmailAddress> team,
      Hints hints, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.notices = notices;
    this.store = store;
    this.colleagues = colleagues;
    this.team = team;
    this.changes = new CaseChanges(cases);
    this.hints = hints;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * What was done.
   *
   * @param mails how many were owed
   * @param untold the urgent cases of which no mail reaches anybody
   */
  public record Tally(int mails, List<CaseId> untold) {
    public Tally {
      untold = List.copyOf(untold);
    }
  }

  /**
   * Looks at every urgent case that waits for a reviewer.
   *
   * @param until when to stop at the latest; the rest is for the next time
   */
  public Tally run(Instant until) {
    List<CaseId> urgent = Page.all(from -> cases.list(Stage.Name.QUEUED, PAGE, from))
        .takeWhile(summary -> summary.priority().equals(Optional.of(Priority.URGENT)))
        .map(CaseSummary::id)
        .toList();
    if (urgent.isEmpty()) {
      return new Tally(0, List.of());
    }
    List<Colleagues.Reachable> people = colleagues.reachable(clock.instant());
    int mails = 0;
    List<CaseId> untold = new ArrayList<>();
    for (CaseId id : urgent) {
      if (clock.instant().isAfter(until)) {
        break;
      }
      mails += lookAt(id, people, untold);
    }
    return new Tally(mails, untold);
  }

  private int lookAt(CaseId id, List<Colleagues.Reachable> people, List<CaseId> untold) {
    AtomicReference<List<Notice>> owed = new AtomicReference<>(List.of());
    AtomicReference<Next> last = new AtomicReference<>(new Next.Wait());
    changes.changeAs(() -> store.known(id), open -> {
      last.set(next(open, people));
      Optional<Change> change = last.get() instanceof Next.Tell tell
          ? Optional.of(telling(open, tell))
          : Optional.empty();
      owed.set(change.map(Change::notices).orElse(List.of()));
      return change;
    });
    if (last.get() instanceof Next.NobodyToTell) {
      untold.add(id);
    }
    owed.get().forEach(notice -> hints.send(notice.id()));
    return owed.get().size();
  }

  private Next next(Known open, List<Colleagues.Reachable> people) {
    return open.head().stage() instanceof Stage.Queued(Priority priority, _) && priority == Priority.URGENT
        && !open.head().access().quiet()
            ? AlertRounds.of(open, team, people).next(notices.of(open.head().id()), now())
            : new Next.Wait();
  }

  private Change telling(Known open, Next.Tell tell) {
    return Change.remark(open.head(), now(), actor, TimelineEvent.Kind.ALERTED)
        .facts(Map.of("round", tell.round().name(), "mails", Integer.toString(tell.readers().size())))
        .notices(
            NoticeKind.URGENT_ALERT, Map.of(NoticeFact.ROUND, tell.round().name(), NoticeFact.CONFIRMED, "true"),
            tell.readers())
        .build();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
