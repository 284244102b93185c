package org.redress.reviewcases.casescreen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.CaseId;
import org.redress.casework.access.Person;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Report;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.MailsView;
import org.redress.casework.reviewers.MessageView;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.TimelineEvent;

/**
 * All that was read of a case for somebody who was let see it.
 *
 * @param people everybody who ever signed in
 * @param folded whether it is folded away from them whom the case is about
 */
record CaseFile(
    SeenCase seen, Said said, List<EventView> timeline, List<Note> notes, List<Evidence> evidence, MailsView mails,
    Others other, List<Person> people, boolean folded) {

  Report report() {
    return said.report();
  }

  Optional<ScreeningResult> screening() {
    return said.screening();
  }

  List<MessageView> messages() {
    return said.messages();
  }

  List<Opinion> opinions() {
    return said.opinions();
  }

  /** Those of the cases that it has to do with which there are for the same person. */
  Set<CaseId> others() {
    return other.named();
  }

  /** The last event of one of these kinds. */
  Optional<EventView> last(TimelineEvent.Kind... kinds) {
    return timeline.reversed().stream().filter(event -> List.of(kinds).contains(event.kind())).findFirst();
  }

  /** Whether an approver let reviewers know who reports. */
  boolean isNameLifted() {
    return last(TimelineEvent.Kind.NAME_LIFTED, TimelineEvent.Kind.NAME_COVERED)
        .filter(event -> event.kind() == TimelineEvent.Kind.NAME_LIFTED)
        .isPresent();
  }

  /** Says which case, and nothing of it. */
  @Override
  public String toString() {
    return "CaseFile[" + seen + "]";
  }
}
