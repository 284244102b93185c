package org.redress.casework.reviewing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.Outcome;
import org.redress.casework.Page;
import org.redress.casework.access.Role;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.golden.Golden;
import org.redress.casework.golden.GoldenStore;
import org.redress.casework.golden.SecondOpinion;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.MessageView;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.Sight;

/**
 * Some decided cases come back, blind, to a reviewer who had no part in them. What they think changes nothing of the case;
 * it tells how well two people agree.
 */
public final class SecondLook {

  /** What nobody looked at in so long comes back no more. */
  private static final Duration OLDEST = Duration.ofDays(56);

  private final Sight sight;
  private final GoldenStore store;
  private final InstantSource clock;

  public SecondLook(Sight sight, GoldenStore store, InstantSource clock) {
    this.sight = sight;
    this.store = store;
    this.clock = clock;
  }

  /** The chosen case that waits longest for somebody such as this reviewer; empty if there is none. */
  public Optional<BlindCase> next(Reviewer reviewer) {
    return waiting(reviewer).findFirst();
  }

  /** A case by its {@link BlindCase#key}; empty if somebody was faster, or it is none for this reviewer. */
  public Optional<BlindCase> again(Reviewer reviewer, String key) {
    return waiting(reviewer).filter(blind -> blind.key().equals(key)).findFirst();
  }

  public Report report(BlindCase blind) {
    return sight.report(blind.seen());
  }

  /** What was said before the case was decided; what came later could tell how. */
  public List<MessageView> messages(BlindCase blind) {
    return Page.all(from -> sight.messages(blind.seen(), from))
        .filter(message -> !message.at().isAfter(blind.golden().decidedAt()))
        .toList();
  }

  /** Whether this reviewer has said what they think of a case, by its {@link BlindCase#key}. */
  public boolean isAnswered(Reviewer reviewer, String key) {
    Instant now = clock.instant();
    return store.decided(now.minus(OLDEST), now)
        .stream()
        .filter(golden -> golden.id().value().equals(key))
        .anyMatch(golden -> golden.second().filter(second -> second.by().equals(reviewer.subject())).isPresent());
  }

  public Optional<ScreeningResult> screening(BlindCase blind) {
    return sight.screening(blind.seen());
  }

  /**
   * Keeps what a reviewer thinks.
   *
   * @return whether it was kept; not if somebody else was faster
   * @throws IllegalArgumentException if there is no reason
   */
  public boolean answer(BlindCase blind, Outcome outcome, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Say why");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return store.keep(
        blind.golden().with(new SecondOpinion(blind.seen().reviewer().subject(), now, outcome, reason)));
  }

  private Stream<BlindCase> waiting(Reviewer reviewer) {
    if (!reviewer.is(Role.REVIEWER)) {
      return Stream.empty();
    }
    Instant now = clock.instant();
    List<Golden> all = store.decided(now.minus(OLDEST), now);
    return all.stream()
        .filter(golden -> golden.isFor(reviewer.subject()))
        .flatMap(golden -> sight.see(reviewer, golden.id()).map(seen -> new BlindCase(seen, golden)).stream());
  }
}
