package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.access.Role;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.review.Opinion;
import org.redress.casework.review.Work;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent.Kind;

/** A reviewer says whether screening was right about a clause, or that another clause is concerned. */
public final class JudgeFinding {

  private final Sight sight;
  private final Desk desk;

  public JudgeFinding(Sight sight, Desk desk) {
    this.sight = sight;
    this.desk = desk;
  }

  /** Judges a finding of a case that the reviewer is at. */
  public Response judge(SeenCase seen, int fence, ClauseId clause, boolean right) {
    Optional<Finding> found = found(seen, clause);
    if (found.isEmpty()) {
      return new Response.NotPossible();
    }
    Opinion.View view = right ? Opinion.View.AGREES : Opinion.View.DISAGREES;
    return desk.during(
        seen, fence,
        (open, now) -> open.screenings() == seen.view().screenings()
            ? new Ruling.Make(judged(open, seen, clause, view, found, Kind.FINDING_JUDGED, now))
            : Ruling.MOVED);
  }

  /**
   * Adds a clause, to a case that waits too.
   *
   * @param clause in the organisation's catalogue
   */
  public Response add(SeenCase seen, ClauseId clause) {
    return byHand(seen, clause, Opinion.View.ADDED, Kind.CLAUSE_ADDED);
  }

  /** Takes an added clause away. */
  public Response remove(SeenCase seen, ClauseId clause) {
    boolean added = sight.opinions(seen)
        .stream()
        .anyMatch(opinion -> opinion.clause().equals(clause) && opinion.view() == Opinion.View.ADDED);
    return added
        ? byHand(seen, clause, Opinion.View.REMOVED, Kind.CLAUSE_REMOVED)
        : new Response.NotPossible();
  }

  private Response byHand(SeenCase seen, ClauseId clause, Opinion.View view, Kind kind) {
    if (!seen.reviewer().is(Role.REVIEWER)) {
      return new Response.NotAllowed();
    }
    return desk.change(
        seen, (open, now) -> open.head().stage().isOver()
            ? Ruling.NOT_POSSIBLE
            : new Ruling.Make(judged(open.head(), seen, clause, view, Optional.empty(), kind, now)));
  }

  private Optional<Opinion> before(SeenCase seen, ClauseId clause) {
    return sight.opinions(seen).stream().filter(opinion -> opinion.clause().equals(clause)).findFirst();
  }

  private Optional<Finding> found(SeenCase seen, ClauseId clause) {
    return sight.screening(seen)
        .map(ScreeningResult::findings)
        .flatMap(all -> all.stream().filter(finding -> finding.clause().equals(clause)).findFirst());
  }

  private Change judged(
      Case open, SeenCase seen, ClauseId clause, Opinion.View view, Optional<Finding> found, Kind kind, Instant now) {
    String by = seen.reviewer().subject();
    int screening = found.isPresent() ? open.screenings() : 0;
    Opinion opinion = new Opinion(clause, view, screening, found.map(Finding::probability), by, now);
    return Change.remark(open, now, Actor.reviewer(by), kind)
        .facts(
            Map.of("clause", clause.value(), "view", view.name(), "screening", Integer.toString(screening)))
        .work(new Work.Judged(opinion, before(seen, clause)))
        .build();
  }
}
