package org.redress.casework.checkpoints;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.redress.casework.timeline.Digest;

/**
 * Makes a checkpoint of each day that is over, by UTC, also of one on which nothing changed: so there is one for each day,
 * and each names the one before. The first one is of the day before it is made.
 */
public final class MakeCheckpoints {

  /** For so long after midnight a change may still be of the day before, by the clock of whoever makes it. */
  private static final Duration GRACE = Duration.ofMinutes(20);

  private final ChangedCases changed;
  private final CheckpointStore store;
  private final InstantSource clock;

  public MakeCheckpoints(ChangedCases changed, CheckpointStore store, InstantSource clock) {
    this.changed = changed;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Makes those that are missing since the last one.
   *
   * @param until when to stop at the latest; the rest is for the next time
   * @return how many were made
   */
  public int run(Instant until) {
    LocalDate over = LocalDate.ofInstant(clock.instant().minus(GRACE), ZoneOffset.UTC).minusDays(1);
    SortedSet<LocalDate> days = store.days();
    LocalDate next = days.isEmpty() ? over : days.getLast().plusDays(1);
    if (next.isAfter(over)) {
      return 0;
    }
    Optional<Digest> previous = days.isEmpty()
        ? Optional.empty()
        : Optional.of(store.read(days.getLast(), _ -> {}).digest());
    int made = 0;
    while (!next.isAfter(over) && clock.instant().isBefore(until)) {
      byte[] text = text(next, previous);
      if (!store.keep(next, text)) {
        // Another sweep is at it.
        return made;
      }
      previous = Optional.of(Digest.over(text));
      next = next.plusDays(1);
      made++;
    }
    return made;
  }

  private byte[] text(LocalDate day, Optional<Digest> previous) {
    try (Stream<ChangedCase> cases = changed.on(day)) {
      return CheckpointText.write(day, previous, cases);
    }
  }
}
