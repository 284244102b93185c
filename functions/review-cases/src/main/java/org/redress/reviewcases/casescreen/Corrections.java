package org.redress.reviewcases.casescreen;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.Merge;
import org.redress.casework.reviewing.Passage;
import org.redress.casework.reviewing.Redact;
import org.redress.casework.reviewing.Reopen;
import org.redress.casework.reviewing.Response;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Routes;

/** What is put right about a case: that it is another's matter, that it is not over, that words must not be read. */
final class Corrections {

  private final CasePosts posts;
  private final Merge merging;
  private final Reopen reopening;
  private final Redact redacting;
  private final Sight sight;

  Corrections(CasePosts posts, ReviewWiring review) {
    this.posts = posts;
    this.merging = review.merging();
    this.reopening = review.reopening();
    this.redacting = review.redacting();
    this.sight = review.sight();
  }

  void addTo(Routes routes) {
    routes.inside(ConsoleRoute.CASE_MERGER, posts.of(Deed.of("merger", this::merge, TimelineEvent.Kind.MERGED)))
        .inside(
            ConsoleRoute.CASE_REOPENING, posts.of(Deed.of("reopening", this::reopen, TimelineEvent.Kind.REOPENED)))
        .inside(
            ConsoleRoute.CASE_REDACTION,
            posts.of(
                Deed.repeatable(
                    "redaction", this::redact, TimelineEvent.Kind.PASSAGE_REDACTED,
                    (sent, event) -> new PassageFields(sent, sight).isOf(event))));
  }

  private Response merge(Sent sent) {
    SeenCase seen = sent.seen();
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<SeenCase> into = CaseId.parse(sent.text("into"))
        .filter(id -> !id.equals(seen.id()))
        .flatMap(id -> sight.see(seen.reviewer(), id));
    if (into.isEmpty()) {
      fields.wrong("into", "console.case.merger.into.missing");
    }
    fields.check();
    return seen.view().stage() instanceof Stage.InReview
        ? merging.merge(seen, sent.fence(), into.orElseThrow())
        : merging.merge(seen, into.orElseThrow());
  }

  private Response reopen(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<Priority> priority = fields.choice("priority", Priority.class);
    String why = fields.why();
    fields.check();
    return reopening.reopen(sent.seen(), priority.orElseThrow(), why);
  }

  private Response redact(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<Passage> passage = new PassageFields(sent, sight).read(fields);
    String why = fields.why();
    fields.check();
    return redacting.redact(sent.seen(), passage.orElseThrow(), why);
  }
}
