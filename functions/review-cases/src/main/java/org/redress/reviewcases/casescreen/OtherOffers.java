package org.redress.reviewcases.casescreen;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.Left;
import org.redress.casework.reviewing.SamePost;
import org.redress.casework.reviewing.SamePostCase;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.CaseRow;
import org.redress.web.console.onecase.Fact;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;

/** Other reports of the same post that one answer may answer as well. */
final class OtherOffers {

  private final CaseFile file;
  private final Times times;
  private final Messages messages;

  OtherOffers(CaseFile file, Times times, Messages messages) {
    this.file = file;
    this.times = times;
    this.messages = messages;
  }

  List<Choice> toDecide() {
    return choices(other -> other.left().isEmpty());
  }

  List<Choice> toApprove() {
    return choices(this::isProposedAlike);
  }

  private List<Choice> choices(Predicate<SamePostCase> which) {
    return file.other()
        .samePost()
        .stream()
        .filter(which)
        .limit(SamePost.AT_ONCE)
        .map(
            other -> new Choice(
                OtherFields.name(other.seen()), other.seen().id().reference(),
                messages.text(
                    "console.case.others.received", Map.of("when", times.at(other.seen().view().receivedAt())))))
        .toList();
  }

  /** Whether the same waits for approval there, and whoever looks may approve it. */
  private boolean isProposedAlike(SamePostCase other) {
    return file.seen().view().stage() instanceof Stage.AwaitingApproval(_, _, _, Outcome here)
        && other.seen().view().stage() instanceof Stage.AwaitingApproval(_, _, _, Outcome there)
        && there.equals(here) && !other.seen().isBarred();
  }

  /** Those that must wait, and why; not those that nobody need decide. */
  List<Fact> apart() {
    return file.other()
        .samePost()
        .stream()
        .flatMap(
            other -> other.left()
                .filter(left -> left != Left.NOT_WAITING)
                .map(left -> apart(other.seen(), left))
                .stream())
        .toList();
  }

  private Fact apart(SeenCase other, Left left) {
    String reference = other.id().reference();
    return new Fact(reference, messages.text("console.left." + Codes.of(left)), CaseRow.href(reference));
  }
}
