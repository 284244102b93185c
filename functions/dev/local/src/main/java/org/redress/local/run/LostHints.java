package org.redress.local.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.WakeList;
import org.redress.caseworkaws.Wiring;

/**
 * Gives again the hints that were lost with the local queues, which are in memory: to everything on the wake list, due
 * or not. In the cloud queues outlive everything, and what is lost all the same is the sweeper's to find in its time.
 */
final class LostHints {

  private static final int PAGE = 100;
  private static final Duration FAR = Duration.ofDays(36_500);

  private final Wiring wiring;
  private final InstantSource clock;

  LostHints(Wiring wiring, InstantSource clock) {
    this.wiring = wiring;
    this.clock = clock;
  }

  /** Gives the hints and says how many. */
  int giveAgain() {
    Instant until = clock.instant().plus(FAR);
    int given = 0;
    try (Stream<WakeList.Due> all = Page.all(from -> wiring.wakeList().due(until, PAGE, from))) {
      for (WakeList.Due due : all.toList()) {
        given += give(due) ? 1 : 0;
      }
    }
    return given;
  }

  private boolean give(WakeList.Due due) {
    return switch (due) {
      case WakeList.Due.OfNotice(var id) -> {
        wiring.hints().send(id);
        yield true;
      }
      case WakeList.Due.OfCase(var id) -> wiring.cases().find(id).filter(this::give).isPresent();
    };
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
