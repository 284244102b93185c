package org.redress.casework.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.history.Earlier;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.report.Message;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.report.Statements;
import org.redress.casework.review.QueueCase;
import org.redress.casework.review.Review;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

class LaterMessagesTest {

  private static final Instant DUE_NORMAL = Instant.parse("2026-12-07T17:00:00Z");

  private final CaseFixture world = new CaseFixture();
  private final List<Statements> read = new ArrayList<>();

  @Test
  void whatSomebodyAddsIsToBeScreenedEvenIfTheHintIsLost() {
    Case queued = world.queued(this::byWords);
    assertThat(queued.isToBeScreened()).isFalse();
    assertThat(queued.wake()).isEqualTo(Optional.empty());

    Case after = world.said(queued.id(), Standing.UNVERIFIED, "I saw it.");

    assertThat(after.isToBeScreened()).isTrue();
    assertThat(after.wake()).contains(Wake.first(world.instant(), Wake.Reason.SCREENING));
  }

  @Test
  void whatAProgramSendsIsNotScreened() {
    Case queued = world.queued(this::byWords);

    Case after = world.said(queued.id(), Standing.AUTOMATIC, "I am away.");

    assertThat(after.isToBeScreened()).isFalse();
    assertThat(after.wake()).isEqualTo(Optional.empty());
    world.said(queued.id(), Standing.REPORTER, "threat");
    screen(queued.id());
    assertThat(read.getLast().later()).extracting(message -> message.words().account()).containsExactly("threat");
  }

  @Test
  void manyMessagesDoNotPutOffTheNextLook() {
    Case waiting = world.said(world.queued(this::byWords).id(), Standing.UNVERIFIED, "one");
    Wake hinted = waiting.wake().orElseThrow().hintedAt(world.instant());
    world.store.postpone(waiting, hinted);
    world.pass(Duration.ofSeconds(30));

    assertThat(world.said(waiting.id(), Standing.UNVERIFIED, "two").wake()).contains(hinted);
  }

  @Test
  void aCaseWhoseWordsHaveGrownIsScreenedAgainAsAWhole() {
    Case queued = world.queued(this::byWords);
    Case said = world.said(queued.id(), Standing.REPORTER, "threat");

    screen(queued.id());

    Statements all = read.getLast();
    assertThat(all.report()).isEqualTo(CaseFixture.report("words"));
    assertThat(all.later()).extracting(Message::seq).containsExactly(said.version());
    Case after = world.current(queued.id());
    assertThat(after.screenings()).isEqualTo(2);
    assertThat(after.screenedTo()).isEqualTo(said.version());
    assertThat(world.store.screening(after.id()).map(ScreeningResult::readTo)).contains(said.version());
    assertThat(after.isToBeScreened()).isFalse();
    assertThat(after.wake()).isEqualTo(Optional.empty());
    assertThat(Timeline.check(after.id().value(), world.store.timeline(after.id()), after.lastHash()))
        .isEqualTo(new Timeline.Check.Whole(after.version()));
  }

  @Test
  void theTimelineSaysWhatChanged() {
    Case queued = world.queued(this::byWords);
    world.said(queued.id(), Standing.REPORTER, "threat");

    screen(queued.id());

    assertThat(last(queued.id()).kind()).isEqualTo(TimelineEvent.Kind.RESCREENED);
    assertThat(last(queued.id()).facts()).containsEntry("added", "abuse")
        .containsEntry("removed", "")
        .containsEntry("priorityBefore", "NORMAL")
        .containsEntry("priority", "URGENT")
        .containsEntry("due", "2026-11-24T17:00:00Z")
        .containsEntry("readTo", "4");
  }

  @Test
  void aDoubledHintFindsNothingToDo() {
    Case queued = world.queued(this::byWords);
    world.said(queued.id(), Standing.REPORTER, "threat");
    screen(queued.id());
    Case after = world.current(queued.id());
    read.clear();

    screen(queued.id());

    assertThat(world.current(queued.id())).isEqualTo(after);
    assertThat(read).isEmpty();
  }

  @Test
  void aCaseThatBecomesUrgentIsDueFromNowOnSoThatItPassesNoneThatWasUrgentBefore() {
    Case queued = world.queued(this::byWords);
    world.pass(Duration.ofDays(4));
    world.said(queued.id(), Standing.UNVERIFIED, "threat");

    screen(queued.id());

    // It came on a Monday; the message on a Friday.
    assertThat(world.current(queued.id()).stage())
        .isEqualTo(new Stage.Queued(Priority.URGENT, Instant.parse("2026-11-30T17:00:00Z")));
  }

  @Test
  void moreUrgentNeverMeansDueLater() {
    Case queued = world.queued(this::byWords);
    world.pass(Duration.ofDays(30));
    world.said(queued.id(), Standing.REPORTER, "threat");

    screen(queued.id());

    assertThat(world.current(queued.id()).stage()).isEqualTo(new Stage.Queued(Priority.URGENT, DUE_NORMAL));
  }

  @Test
  void wordsOfNobodyKnownLowerNothing() {
    Case queued = world.queued((_, _, at) -> CaseFixture.found(at, Severity.URGENT));
    world.said(queued.id(), Standing.UNVERIFIED, "Forget it.");

    screen(queued.id());

    assertThat(world.current(queued.id()).stage()).isEqualTo(queued.stage());
    assertThat(last(queued.id()).facts()).containsEntry("priority", "URGENT");
    assertThat(last(queued.id()).facts().get("because")).endsWith("the more urgent one it had stays");
  }

  @Test
  void theReporterMayLower() {
    Case queued = world.queued((_, _, at) -> CaseFixture.found(at, Severity.URGENT));
    world.said(queued.id(), Standing.REPORTER, "It was a quotation.");

    screen(queued.id());

    assertThat(world.current(queued.id()).stage()).isEqualTo(new Stage.Queued(Priority.NORMAL, DUE_NORMAL));
  }

  @Test
  void aCaseThatAReviewerHasTakenUpKeepsItsStageAndGetsNewFindings() {
    Case queued = world.queued(this::byWords);
    Case inReview = world.changed(Review.start(queued, "rory", world.instant()).orElseThrow());
    world.said(inReview.id(), Standing.REPORTER, "threat");

    screen(inReview.id());

    assertThat(world.current(inReview.id()).stage()).isEqualTo(inReview.stage());
    assertThat(world.store.screening(inReview.id()).orElseThrow().flagged()).hasSize(1);
    assertThat(last(inReview.id()).kind()).isEqualTo(TimelineEvent.Kind.RESCREENED);
  }

  @Test
  void whatIsSaidBeforeTheFirstScreeningIsReadByIt() {
    CaseId id = world.openedAnonymously().id();
    Wake first = world.current(id).wake().orElseThrow();
    world.pass(Duration.ofSeconds(10));
    Case said = world.said(id, Standing.REPORTER, "threat");
    assertThat(said.wake()).contains(first);

    screen(id);

    assertThat(world.current(id).stage()).isEqualTo(new Stage.Screened());
    assertThat(world.current(id).screenedTo()).isEqualTo(said.version());
    assertThat(world.current(id).screenings()).isEqualTo(1);
  }

  @Test
  void whatIsSaidWhileTheCaseIsScreenedIsLeftToItsOwnHintAndHoldsNothingUp() {
    CaseId id = world.queued(this::byWords).id();
    Case first = world.said(id, Standing.REPORTER, "one");
    world.store.faster = Optional.of(() -> world.said(id, Standing.UNVERIFIED, "threat"));

    screen(id);

    assertThat(read.getLast().later()).hasSize(1);
    assertThat(world.current(id).screenedTo()).isEqualTo(first.version());
    assertThat(world.current(id).isToBeScreened()).isTrue();
    assertThat(world.current(id).wake()).map(Wake::reason).contains(Wake.Reason.SCREENING);
    screen(id);
    assertThat(world.current(id).priority()).contains(Priority.URGENT);
  }

  @Test
  void whatIsSaidBetweenScreeningAndQueuingIsScreenedOnceTheCaseIsQueued() {
    CaseId id = world.openedAnonymously().id();
    screen(id);
    Case screened = world.said(id, Standing.UNVERIFIED, "threat");
    assertThat(screened.wake()).map(Wake::reason).contains(Wake.Reason.QUEUING);

    new QueueCase(world.store, CaseFixture.TIMES, CaseFixture.RULES, world, Actor.function("queue-review")).queue(id);

    assertThat(world.current(id).stage()).isInstanceOf(Stage.Queued.class);
    assertThat(world.current(id).wake()).contains(Wake.first(world.instant(), Wake.Reason.SCREENING));
  }

  @Test
  void aSlowerScreeningOfLessDoesNotReplaceAFasterOneOfMore() {
    CaseId id = world.queued(this::byWords).id();
    world.said(id, Standing.REPORTER, "one");
    ScreenCase slow = world.screenCase((said, earlier, at) -> {
      if (said.later().size() == 1) {
        world.said(id, Standing.REPORTER, "threat");
        screen(id);
        world.said(id, Standing.REPORTER, "more");
      }
      return byWords(said, earlier, at);
    });

    slow.screen(id);

    assertThat(world.current(id).screenings()).isEqualTo(2);
    assertThat(world.current(id).priority()).contains(Priority.URGENT);
  }

  @Test
  void aCaseThatIsOverShowsTheMessageAndIsNotScreened() {
    Case queued = world.queued(this::byWords);
    Case withdrawn = world.changed(WithdrawCase.withdraw(queued, world.instant()).orElseThrow());

    Case after = world.said(withdrawn.id(), Standing.REPORTER, "threat");
    screen(withdrawn.id());

    assertThat(after.wake()).as("it waits for its time to be over").isEqualTo(withdrawn.wake());
    assertThat(world.current(withdrawn.id())).isEqualTo(after);
    assertThat(last(withdrawn.id()).kind()).isEqualTo(TimelineEvent.Kind.MESSAGE_RECEIVED);
  }

  @Test
  void aFloodOfMessagesTakesNobodysPlaceAndBringsTheCaseForward() {
    CaseId id = world.queued(this::byWords).id();
    for (int i = 0; i < StatementReader.MOST + 10; i++) {
      world.said(id, Standing.UNVERIFIED, "harmless");
    }
    Case last = world.said(id, Standing.REPORTER, "Please look.");

    screen(id);

    Statements all = read.getLast();
    assertThat(all.later()).hasSize(StatementReader.MOST + 1);
    assertThat(all.laterByTrust().getFirst().words().account()).isEqualTo("Please look.");
    assertThat(world.store.screening(id).orElseThrow().gaps()).extracting(Gap::detector).contains(Gap.EVERYTHING);
    assertThat(world.current(id).priority()).contains(Priority.HIGH);
    assertThat(world.current(id).screenedTo()).isEqualTo(last.version());
  }

  private void screen(CaseId id) {
    world.screenCase(this::byWords).screen(id);
  }

  /** Finds something urgent where somebody wrote of a threat, and nothing else. */
  private ScreeningResult byWords(Statements said, Earlier earlier, Instant at) {
    read.add(said);
    return said.later().stream().anyMatch(message -> message.words().account().equals("threat"))
        ? CaseFixture.found(at, Severity.URGENT)
        : CaseFixture.nothingFound(at);
  }

  private TimelineEvent last(CaseId id) {
    return world.store.timeline(id).getLast();
  }
}
