package org.redress.casework.sweep;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.WakeList;

/** Looks at everything that stood too long. */
public final class Sweep {

  private static final int PAGE = 100;

  private final WakeList wakeList;
  private final SweptCase cases;
  private final SweptNotice notices;
  private final SweptEvidence evidence;
  private final SweptDraft drafts;
  private final SweptClaim claims;
  private final InstantSource clock;

  public Sweep(
      WakeList wakeList, SweptCase cases, SweptNotice notices, SweptEvidence evidence, SweptDraft drafts,
      SweptClaim claims, InstantSource clock) {
    this.wakeList = wakeList;
    this.cases = cases;
    this.notices = notices;
    this.evidence = evidence;
    this.drafts = drafts;
    this.claims = claims;
    this.clock = clock;
  }

  /**
   * What a sweep did.
   *
   * @param seen how many things it looked at
   * @param hinted how many of them were hinted at again
   * @param settled for how many it did the next step itself
   * @param failures what it could not do: an id and the kind of error each; these stay on the list
   */
  public record Tally(int seen, int hinted, int settled, List<String> failures) {
    public Tally {
      failures = List.copyOf(failures);
    }
  }

  /** What was done about one thing. */
  enum Step {
    /** It had moved on by itself. */
    NOTHING,
    /** The function concerned was told again. */
    HINTED,
    /** The sweeper did the next step itself. */
    SETTLED
  }

  /**
   * Sweeps once. A thing that cannot be looked at does not keep the others from being looked at.
   *
   * @param until when to stop at the latest, for a long list; what is left is for the next sweep
   */
  public Tally run(Instant until) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int seen = 0;
    int hinted = 0;
    int settled = 0;
    List<String> failures = new ArrayList<>();
    Optional<Page.Cursor> from = Optional.empty();
    do {
      Page<WakeList.Due> page = wakeList.due(now, PAGE, from);
      for (WakeList.Due due : page.items()) {
        if (clock.instant().isAfter(until)) {
          return new Tally(seen, hinted, settled, failures);
        }
        seen++;
        try {
          switch (lookAt(due, now)) {
            case NOTHING -> {
            }
            case HINTED -> hinted++;
            case SETTLED -> settled++;
          }
        } catch (RuntimeException e) {
          failures.add(due + ": " + e.getClass().getName());
        }
      }
      from = page.next();
    } while (from.isPresent());
    return new Tally(seen, hinted, settled, failures);
  }

  private Step lookAt(WakeList.Due due, Instant now) {
    return switch (due) {
      case WakeList.Due.OfCase(var id) -> cases.lookAt(id, now);
      case WakeList.Due.OfNotice(var id) -> notices.lookAt(id, now);
      case WakeList.Due.OfEvidence(var id) -> evidence.lookAt(id, now);
      case WakeList.Due.OfClaim(var id) -> claims.lookAt(id, now);
      case WakeList.Due.OfDraft(var id) -> drafts.lookAt(id, now);
    };
  }
}
