package org.redress.reviewcases.casescreen;

import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.LegalHold;
import org.redress.casework.reviewing.ReporterName;
import org.redress.casework.reviewing.Response;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Inside;
import org.redress.reviewcases.access.Routes;

/** What approvers do to protect a case or its reporter. */
final class Protections {

  private final CasePosts posts;
  private final LegalHold holds;
  private final ReporterName reporters;

  Protections(CasePosts posts, ReviewWiring review) {
    this.posts = posts;
    this.holds = review.legalHolds();
    this.reporters = review.reporterNames();
  }

  void addTo(Routes routes) {
    routes
        .inside(ConsoleRoute.CASE_HOLD, deed("hold", holds::place, TimelineEvent.Kind.LEGAL_HOLD_PLACED))
        .inside(ConsoleRoute.CASE_HOLD_LIFTING, deed("hold-lifting", holds::lift, TimelineEvent.Kind.LEGAL_HOLD_LIFTED))
        .inside(ConsoleRoute.CASE_NAME, deed("name", reporters::lift, TimelineEvent.Kind.NAME_LIFTED))
        .inside(ConsoleRoute.CASE_NAME_COVER, deed("name-cover", reporters::cover, TimelineEvent.Kind.NAME_COVERED));
  }

  /** Something that needs no more than a reason. */
  @FunctionalInterface
  private interface WithReason {
    Response of(SeenCase seen, String reason);
  }

  private Inside deed(String form, WithReason act, TimelineEvent.Kind kind) {
    return posts.of(Deed.of(form, sent -> {
      Fields fields = new Fields(sent, posts.messages(sent));
      String why = fields.why();
      fields.check();
      return act.of(sent.seen(), why);
    }, kind));
  }
}
