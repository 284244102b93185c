package org.redress.casework.reporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.NoticeKind;
import org.redress.casework.Stage;
import org.redress.casework.report.Message;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent.Kind;

/** The reporter adds something to a case, or answers what reviewers asked. */
public final class AddInformation {

  private final Desk desk;
  private final ServiceTimes times;
  private final RandomGenerator random;

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong
   */
  public AddInformation(Desk desk, ServiceTimes times, RandomGenerator random) {
    this.desk = desk;
    this.times = times;
    this.random = random;
  }

  /** Whether something can still be added to a case at this stage: until nobody will read it. */
  public static boolean isPossible(Stage stage) {
    return switch (stage) {
      case Stage.Merged _,Stage.Withdrawn _ -> false;
      default -> true;
    };
  }

  /** Adds something; the case stays where it is. */
  public Reaction add(CaseId id, Said said) {
    return desk.change(id, said.request(id, "information"), (open, now) -> information(open, said, now));
  }

  /** Answers a question, which brings the case back to the queue. Where none is open, it is added all the same. */
  public Reaction answer(CaseId id, Said said) {
    return desk.change(
        id, said.request(id, "answer"),
        (open, now) -> open.stage() instanceof Stage.AwaitingReporter waiting
            ? Optional.of(answered(open, waiting, said, now))
            : information(open, said, "answer", now));
  }

  private Optional<Change> information(Case open, Said said, Instant now) {
    return information(open, said, "information", now);
  }

  private Optional<Change> information(Case open, Said said, String as, Instant now) {
    return isPossible(open.stage())
        ? Optional.of(
            complete(Change.remark(open, now, Actor.REPORTER, Kind.MESSAGE_RECEIVED), open, said, as).build())
        : Optional.empty();
  }

  /** The time that a case may take counts afresh from the answer, unless it had more left. */
  private Change answered(Case open, Stage.AwaitingReporter waiting, Said said, Instant now) {
    Instant fresh = times.due(waiting.priority(), now);
    LocalDate day = times.dueDay(waiting.priority(), now);
    Stage queued = open.handling()
        .waiting(waiting.priority(), fresh.isAfter(waiting.due()) ? fresh : waiting.due());
    return complete(Change.of(open, queued, now, Actor.REPORTER, Kind.QUESTION_ANSWERED), open, said, "answer")
        .expectedBy(day.isAfter(open.expectedBy()) ? day : open.expectedBy())
        .tell(NoticeKind.ANSWER_RECEIVED)
        .build();
  }

  private Change.Builder complete(Change.Builder change, Case open, Said said, String as) {
    said.request(open.id(), as).ifPresent(change::request);
    return change.personal(said.personal(random))
        .message(Message.Standing.REPORTER, Optional.empty(), said.report());
  }
}
