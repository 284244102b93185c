package org.redress.casework.screening;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.StageWalk;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Asks for open cases to be screened again that were screened by another version of the code of conduct. Screening does it in
 * its own time, as it screens what is said later.
 */
public final class ScreenAgain {

  private final CaseStore cases;
  private final StageWalk walk;
  private final CaseChanges changes;
  private final Hints hints;
  private final InstantSource clock;

  public ScreenAgain(CaseStore cases, Hints hints, InstantSource clock) {
    this.cases = cases;
    this.walk = new StageWalk(
        cases, Arrays.stream(Stage.Name.values()).filter(RescreenCase::isOpen).toList());
    this.changes = new CaseChanges(cases);
    this.hints = hints;
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param looked at so many cases
   * @param asked for so many of them
   * @param next where the next call goes on; empty when all were looked at
   */
  public record Asked(int looked, int asked, Optional<Page.Cursor> next) {}

  /**
   * Asks for some of the cases. One that was asked for before is not asked for again until it is screened.
   *
   * @param version what they are to be screened by
   * @param limit look at so many at most
   * @param from where an earlier call says to go on
   * @param actor in whose name the timeline says it
   * @throws IllegalArgumentException if no call ever said so
   */
  public Asked ask(String version, int limit, Optional<Page.Cursor> from, Actor actor) {
    Page<CaseSummary> page = walk.page(limit, from);
    int asked = 0;
    for (CaseSummary one : page.items()) {
      asked += ask(one.id(), version, actor) ? 1 : 0;
    }
    return new Asked(page.items().size(), asked, page.next());
  }

  private boolean ask(CaseId id, String version, Actor actor) {
    CaseChanges.Result result = changes.changeAs(
        () -> cases.findWithScreening(id), standing -> isBehind(standing, version)
            ? Optional.of(
                Change
                    .remark(
                        standing.head(), clock.instant().truncatedTo(ChronoUnit.MILLIS), actor,
                        TimelineEvent.Kind.RESCREENING_ASKED)
                    .facts(Map.of("catalogue", version))
                    .screenAgain()
                    .build())
            : Optional.empty());
    boolean asked = result instanceof CaseChanges.Result.Changed;
    if (asked) {
      hints.screen(id);
    }
    return asked;
  }

  private static boolean isBehind(CaseWithScreening standing, String version) {
    return RescreenCase.isOpen(standing.head().stage().name())
        && !standing.head().isToBeScreened()
        && standing.screening()
            .flatMap(ScreeningResult::versions)
            .filter(versions -> versions.catalogue().equals(version))
            .isEmpty();
  }
}
