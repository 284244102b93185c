package org.redress.casework.sweep;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.redress.casework.DigestCount;
import org.redress.casework.DigestDay;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeStore;
import org.redress.casework.notices.StopTokens;
import org.redress.casework.notices.StoppedMails;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Reviewer;

/**
 * Owes people a digest of numbers: one at each address and day at most, whoever sweeps and however often; none to who
 * stopped such mails, and none that would say nothing.
 */
public final class DigestRound {

  private final NoticeStore notices;
  private final Colleagues colleagues;
  private final StopTokens tokens;
  private final StoppedMails stopped;
  private final Hints hints;
  private final InstantSource clock;

  public DigestRound(
      NoticeStore notices, Colleagues colleagues, StopTokens tokens, StoppedMails stopped, Hints hints,
      InstantSource clock) {
    this.notices = notices;
    this.colleagues = colleagues;
    this.tokens = tokens;
    this.stopped = stopped;
    this.hints = hints;
    this.clock = clock;
  }

  /**
   * Owes a day's digests.
   *
   * @param who gets one
   * @param counts what it says to somebody; asked only where there is none yet
   * @param until when to stop at the latest; the rest is for the next time
   * @return how many were owed
   */
  int owe(
      NoticeKind kind, LocalDate day, Predicate<Reviewer> who, Function<Reviewer, Map<DigestCount, Integer>> counts,
      Instant until) {
    return oweTelling(kind, day, who, reader -> new Told(counts.apply(reader), Map.of()), until);
  }

  /** What a digest tells: numbers, and more facts for the mail. */
  record Told(Map<DigestCount, Integer> counts, Map<String, String> more) {}

  /** As {@link #owe}, with more than numbers. */
  int oweTelling(
      NoticeKind kind, LocalDate day, Predicate<Reviewer> who, Function<Reviewer, Told> what, Instant until) {
    int owed = 0;
    List<Colleagues.Reachable> readers = colleagues.reachable(clock.instant())
        .stream()
        .filter(one -> who.test(one.reviewer()))
        .toList();
    for (Colleagues.Reachable reader : readers) {
      if (clock.instant().isAfter(until)) {
        return owed;
      }
      owed += owe(kind, day, reader.address(), () -> what.apply(reader.reviewer())) ? 1 : 0;
    }
    return owed;
  }

  private boolean owe(
      NoticeKind kind, LocalDate day, EmailAddress to, Supplier<Told> what) {
    String reader = tokens.idOf(kind, to);
    NoticeId id = new NoticeId(new DigestDay(day, reader), 1);
    if (notices.find(id).isPresent() || stopped.isStopped(reader)) {
      return false;
    }
    Optional<Notice> digest = Optional.of(what.get())
        .filter(told -> told.counts().values().stream().anyMatch(count -> count > 0))
        .map(told -> Notice.owed(id, kind, to, facts(day, told), now()));
    boolean owed = digest.map(notices::reserve).orElse(false);
    if (owed) {
      hints.send(id);
    }
    return owed;
  }

  private static Map<String, String> facts(LocalDate day, Told told) {
    Map<String, String> facts = new HashMap<>(Map.of(NoticeFact.DAY, day.toString(), NoticeFact.CONFIRMED, "true"));
    facts.putAll(told.more());
    told.counts().forEach((count, number) -> facts.put(count.fact(), Integer.toString(number)));
    return facts;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
