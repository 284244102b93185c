package org.redress.casework;

import java.util.List;
import java.util.Optional;

/** Goes through the cases that are at some stages, stage by stage. One that moves on meanwhile may be met twice or not at all. */
public final class StageWalk {

  private static final String SEPARATOR = " ";

  private final CaseStore cases;
  private final List<Stage.Name> stages;

  /**
   * Wires the walk.
   *
   * @param stages at least one, in the order in which they are gone through
   */
  public StageWalk(CaseStore cases, List<Stage.Name> stages) {
    this.cases = cases;
    this.stages = List.copyOf(stages);
  }

  /**
   * Some cases, all of one stage. A page may be empty although others follow.
   *
   * @param from where an earlier page says that the next one starts
   * @throws IllegalArgumentException if none ever said so
   */
  public Page<CaseSummary> page(int limit, Optional<Page.Cursor> from) {
    String[] place = from.map(Page.Cursor::value).orElse(stages.getFirst().name()).split(SEPARATOR, 2);
    Stage.Name stage = Stage.Name.valueOf(place[0]);
    Page<CaseSummary> page = cases.list(
        stage, limit, place.length > 1 ? Optional.of(new Page.Cursor(place[1])) : Optional.empty());
    return new Page<>(page.items(), next(stage, page.next()).map(Page.Cursor::new));
  }

  private Optional<String> next(Stage.Name stage, Optional<Page.Cursor> within) {
    return within.map(cursor -> stage.name() + SEPARATOR + cursor.value())
        .or(() -> stages.stream().skip(stages.indexOf(stage) + 1L).map(Enum::name).findFirst());
  }
}
