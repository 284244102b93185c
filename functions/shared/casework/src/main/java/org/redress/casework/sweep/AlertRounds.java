package org.redress.casework.sweep;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redress.casework.AlertRound;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Colleagues.Reachable;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.Reviewer;

/**
 * Who is told in which round of an urgent case that waits for a reviewer. A round in which there is nobody to be told is
 * none; one whose mails are all lost is over at once.
 */
record AlertRounds(Map<AlertRound, List<EmailAddress>> readers) {

  /** What to do next. */
  sealed interface Next {

    /** These are to be told now. */
    record Tell(AlertRound round, List<EmailAddress> readers) implements Next {}

    /** Somebody was told and still has time, or all were told. */
    record Wait() implements Next {}

    /** No mail about it reaches anybody. */
    record NobodyToTell() implements Next {}
  }

  static AlertRounds of(Known open, Optional<EmailAddress> team, List<Reachable> people) {
    Map<AlertRound, List<EmailAddress>> readers = new EnumMap<>(AlertRound.class);
    readers.put(AlertRound.FIRST, team.stream().toList());
    readers.put(
        AlertRound.ALL_ON_DUTY,
        those(
            people,
            one -> one.is(Role.REVIEWER) && one.declared().onDuty() && !open.isHiddenFrom(one)));
    readers.put(
        AlertRound.ADMINISTRATORS, those(people, one -> one.is(Role.ADMINISTRATOR) && !open.isTooNear(one)));
    return new AlertRounds(readers);
  }

  /**
   * What to do next.
   *
   * @param owed every notice of the case, in the order of their numbers
   */
  Next next(List<Notice> owed, Instant now) {
    List<Notice> alerts = sinceItBecameUrgent(owed);
    boolean reached = false;
    for (AlertRound round : AlertRound.values()) {
      List<Notice> told = alerts.stream().filter(alert -> alert.fact(NoticeFact.ROUND).equals(round.name())).toList();
      List<EmailAddress> untold = untold(round, told);
      if (!untold.isEmpty()) {
        return new Next.Tell(round, untold);
      }
      List<Notice> out = told.stream().filter(alert -> !alert.isLost()).toList();
      reached = reached || !out.isEmpty();
      if (out.stream().anyMatch(alert -> alert.owedAt().plus(AlertRound.PATIENCE).isAfter(now))) {
        return new Next.Wait();
      }
    }
    return reached ? new Next.Wait() : new Next.NobodyToTell();
  }

  private List<EmailAddress> untold(AlertRound round, List<Notice> told) {
    Set<EmailAddress> done = told.stream().map(Notice::to).collect(Collectors.toSet());
    return readers.getOrDefault(round, List.of())
        .stream()
        .filter(reader -> !done.contains(reader))
        .limit(Change.MOST_NOTICES)
        .toList();
  }

  /** A case may cease to be urgent and become so again, when the first round is told again. */
  private static List<Notice> sinceItBecameUrgent(List<Notice> owed) {
    List<Notice> alerts = owed.stream().filter(notice -> notice.kind() == NoticeKind.URGENT_ALERT).toList();
    int from = alerts.stream()
        .filter(alert -> alert.fact(NoticeFact.ROUND).equals(AlertRound.FIRST.name()))
        .map(alert -> alert.id().number())
        .max(Comparator.naturalOrder())
        .orElse(1);
    return alerts.stream().filter(alert -> alert.id().number() >= from).toList();
  }

  private static List<EmailAddress> those(List<Reachable> people, Predicate<Reviewer> who) {
    return people.stream().filter(one -> who.test(one.reviewer())).map(Reachable::address).distinct().toList();
  }
}
