package org.redress.reviewcases.casescreen;

import java.util.Optional;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.review.Opinion;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.JudgeFinding;
import org.redress.casework.reviewing.Response;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.Codes;
import org.redress.screening.catalogue.Catalogue;

/** What reviewers think of clauses. */
final class Findings {

  private final CasePosts posts;
  private final JudgeFinding judging;
  private final Sight sight;
  private final Catalogue catalogue;

  Findings(CasePosts posts, ReviewWiring review, Catalogue catalogue) {
    this.posts = posts;
    this.judging = review.judging();
    this.sight = review.sight();
    this.catalogue = catalogue;
  }

  void addTo(Routes routes) {
    routes
        .inside(
            ConsoleRoute.CASE_JUDGEMENT,
            posts.of(
                Deed.repeatable(
                    "judgement", this::judge, TimelineEvent.Kind.FINDING_JUDGED,
                    (sent, event) -> Codes.read(Opinion.View.class, sent.text("view"))
                        .filter(view -> stands(sent, event, view)).isPresent())))
        .inside(
            ConsoleRoute.CASE_CLAUSES,
            posts.of(
                Deed.repeatable(
                    "clauses", this::add, TimelineEvent.Kind.CLAUSE_ADDED,
                    (sent, event) -> stands(sent, event, Opinion.View.ADDED))))
        .inside(
            ConsoleRoute.CASE_CLAUSE_REMOVAL,
            posts.of(
                Deed.repeatable(
                    "clause-removal", this::remove, TimelineEvent.Kind.CLAUSE_REMOVED,
                    (sent, event) -> stands(sent, event, Opinion.View.REMOVED))));
  }

  private Response judge(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<Opinion.View> view = fields.choice("view", Opinion.View.class);
    if (view.filter(one -> one == Opinion.View.ADDED || one == Opinion.View.REMOVED).isPresent()) {
      fields.wrong("view", "console.case.judgement.view.missing");
    }
    Optional<ClauseId> clause = clause(sent, fields);
    fields.check();
    return sent.screening() == sent.seen().view().screenings()
        ? judging.judge(sent.seen(), sent.fence(), clause.orElseThrow(), view.orElseThrow() == Opinion.View.AGREES)
        : new Response.Moved();
  }

  private Response add(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<ClauseId> clause = clause(sent, fields).filter(id -> catalogue.clause(id).isPresent());
    if (clause.isEmpty()) {
      fields.wrong("clause", "console.case.clauses.clause.missing");
    }
    fields.check();
    return judging.add(sent.seen(), clause.orElseThrow());
  }

  private Response remove(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<ClauseId> clause = clause(sent, fields);
    fields.check();
    return judging.remove(sent.seen(), clause.orElseThrow());
  }

  private static Optional<ClauseId> clause(Sent sent, Fields fields) {
    String id = sent.text("clause");
    if (!ClauseId.isWellFormed(id)) {
      fields.wrong("clause", "console.case.clauses.clause.missing");
      return Optional.empty();
    }
    return Optional.of(new ClauseId(id));
  }

  /** Whether this was thought of the clause, and still is. */
  private boolean stands(Sent sent, EventView event, Opinion.View view) {
    String clause = sent.text("clause");
    return clause.equals(event.facts().get("clause")) && view.name().equals(event.facts().get("view"))
        && sight.opinions(sent.seen())
            .stream()
            .anyMatch(opinion -> opinion.clause().value().equals(clause) && opinion.view() == view);
  }
}
