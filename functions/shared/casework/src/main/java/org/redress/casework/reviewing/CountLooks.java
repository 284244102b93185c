package org.redress.casework.reviewing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.reviewers.LookedAt;
import org.redress.casework.reviewers.LookedAtStore;
import org.redress.casework.reviewers.SeenCase;

/** Counts for people themselves how many cases they look at on a day. */
public final class CountLooks {

  private static final int MAX_ATTEMPTS = 5;

  private final LookedAtStore store;
  private final ServiceTimes times;
  private final InstantSource clock;

  public CountLooks(LookedAtStore store, ServiceTimes times, InstantSource clock) {
    this.store = store;
    this.times = times;
    this.clock = clock;
  }

  /** What somebody looked at today. */
  public LookedAt today(String subject) {
    return store.find(subject, times.day(now()));
  }

  /** Somebody looks at a case; however often they do, it counts once. */
  public LookedAt look(SeenCase seen) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      LookedAt before = today(seen.reviewer().subject());
      LookedAt after = before.at(seen.id(), now());
      if (after.equals(before) || store.keep(after)) {
        return after;
      }
    }
    throw new IllegalStateException("What somebody looks at was changed " + MAX_ATTEMPTS + " times at once");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
