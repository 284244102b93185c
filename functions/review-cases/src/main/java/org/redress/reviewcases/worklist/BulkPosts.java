package org.redress.reviewcases.worklist;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.CaseId;
import org.redress.casework.CaseTag;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.Claim;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.AssignCase;
import org.redress.casework.reviewing.Merge;
import org.redress.casework.reviewing.Response;
import org.redress.casework.reviewing.TagCase;
import org.redress.casework.reviewing.TakeBack;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Inside;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;

/** What is done to several cases of a list at once, and how it is taken back. */
final class BulkPosts {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

  private final Reviewers reviewers;
  private final Bulk bulk;
  private final BulkQuestions questions;
  private final BulkAnswers answers;
  private final Colleagues colleagues;
  private final TagCase tagging;
  private final AssignCase assigning;
  private final Merge merging;
  private final TakeBack takingBack;

  BulkPosts(Frames frames, Reviewers reviewers, ReviewWiring review) {
    this.reviewers = reviewers;
    this.bulk = new Bulk(review.sight());
    this.colleagues = review.colleagues();
    this.questions = new BulkQuestions(frames, colleagues);
    this.answers = new BulkAnswers(frames);
    this.tagging = review.tagging();
    this.assigning = review.assigning();
    this.merging = review.merging();
    this.takingBack = review.takingBack();
  }

  void addTo(Routes routes) {
    routes.inside(ConsoleRoute.CASES_TAGS, some(this::tag))
        .inside(ConsoleRoute.CASES_ASSIGNMENT, some(this::assign))
        .inside(ConsoleRoute.CASES_MERGER, some(this::merge))
        .inside(ConsoleRoute.CASES_UNDOING, some(this::takeBack));
  }

  /** What to do with some cases. */
  @FunctionalInterface
  private interface Post {
    APIGatewayV2HTTPResponse answer(Picked picked, Reviewer reviewer);
  }

  private Inside some(Post post) {
    return (request, caller) -> {
      Picked picked = Picked.read(request, caller);
      return picked.cases().isEmpty()
          ? answers.nothingPicked(picked)
          : post.answer(picked, reviewers.of(caller));
    };
  }

  private APIGatewayV2HTTPResponse tag(Picked picked, Reviewer reviewer) {
    Optional<CaseTag> tag = CaseTag.parse(picked.text(BulkQuestions.TAG));
    if (tag.isEmpty()) {
      return questions.tag(picked);
    }
    boolean off = picked.text(BulkQuestions.DO).equals(BulkQuestions.REMOVE);
    Bulk.Result result = bulk.each(
        reviewer, picked.cases(), (seen, _) -> off ? tagging.remove(seen, tag.get()) : tagging.add(seen, tag.get()));
    return answers.of(picked, off ? "untagging" : "tags", tag.get().value(), result, true);
  }

  private APIGatewayV2HTTPResponse assign(Picked picked, Reviewer reviewer) {
    Optional<Reviewer> to = Optional.of(picked.text(BulkQuestions.TO))
        .filter(subject -> !subject.isEmpty())
        .flatMap(colleagues::find)
        .filter(colleague -> colleague.is(Role.REVIEWER));
    return to
        .map(
            colleague -> answers.of(
                picked, "assignment", colleague.name(),
                bulk.each(reviewer, picked.cases(), (seen, _) -> assigning.assign(seen, colleague)), true))
        .orElseGet(() -> questions.colleague(picked));
  }

  private APIGatewayV2HTTPResponse merge(Picked picked, Reviewer reviewer) {
    String named = picked.text(BulkQuestions.INTO).isEmpty()
        ? picked.text(BulkQuestions.OTHER)
        : picked.text(BulkQuestions.INTO);
    Optional<SeenCase> target = bulk.see(reviewer, named);
    if (target.isEmpty()) {
      return questions.target(picked);
    }
    SeenCase into = target.get();
    List<String> others = picked.cases()
        .stream()
        .filter(one -> !CaseId.parse(one).equals(Optional.of(into.id())))
        .toList();
    Bulk.Result result = bulk.each(reviewer, others, (seen, _) -> merge(seen, into));
    return answers.of(picked, "merger", into.id().reference(), result, true);
  }

  /** One that the reviewer is at themselves is theirs to merge. */
  private Response merge(SeenCase seen, SeenCase into) {
    Optional<Claim.Lease> own = seen.view()
        .claim()
        .filter(
            lease -> seen.view().stage() instanceof Stage.InReview
                && lease.holder().equals(seen.reviewer().subject()));
    return own.isPresent() ? merging.merge(seen, seen.view().fence(), into) : merging.merge(seen, into);
  }

  private APIGatewayV2HTTPResponse takeBack(Picked picked, Reviewer reviewer) {
    Bulk.Result result = bulk.each(reviewer, picked.cases(), (seen, named) -> {
      String number = named.substring(named.indexOf('.') + 1);
      return NUMBER.matcher(number).matches()
          ? takingBack.takeBack(seen, Integer.parseInt(number))
          : new Response.NotPossible();
    });
    return answers.of(picked, "undoing", "", result, false);
  }
}
