package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;

class DecideTogetherTest {

  private static final String WORDS = "Nobody at the branch wants to see you there again.";
  private static final Outcome NOT_UPHELD = new Outcome.NotUpheld();
  private static final Outcome REFERRED = new Outcome.Referred(new TreeSet<>(List.of(ReviewWorld.ABUSE)));
  private static final Stage.Name CLOSED = Stage.Name.CLOSED;

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.approver("rory");
  private final Reviewer mairi = world.approver("mairi");

  @Test
  void eachReportOfThePostGetsItsOwnDecisionAndItsReporterIsTold() {
    List<CaseId> others = queued(3);
    SeenCase lead = claimed();

    Together together = decide(lead, NOT_UPHELD, others);

    assertThat(together.lead()).isInstanceOf(Response.Done.class);
    assertThat(together.left()).isEmpty();
    assertThat(together.answered()).extracting(SeenCase::id).containsExactlyElementsOf(others);
    for (CaseId id : and(others, lead.id())) {
      assertThat(world.head(id).stage().name()).isEqualTo(CLOSED);
      assertThat(world.owed(id)).containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.OUTCOME);
      assertThat(world.check(id).toString()).startsWith("Whole");
    }
  }

  @Test
  void whatIsReferredIsApprovedForEachAndTheTeamIsToldOnce() {
    List<CaseId> others = queued(2);
    SeenCase lead = claimed();
    decide(lead, REFERRED, others);

    assertThat(world.owed(lead.id())).endsWith(NoticeKind.APPROVAL_NEEDED);
    assertThat(others).allSatisfy(id -> assertThat(world.owed(id)).containsExactly(NoticeKind.ACKNOWLEDGEMENT));
    assertThat(world.together.approve(world.seen(rory, lead.id()), REFERRED, seen(rory, others)).lead())
        .isEqualTo(new Response.NotAllowed());

    Together approved = world.together.approve(world.seen(mairi, lead.id()), REFERRED, seen(mairi, others));

    assertThat(approved.answered()).extracting(SeenCase::id).containsExactlyElementsOf(others);
    for (CaseId id : and(others, lead.id())) {
      assertThat(world.head(id).handling().decided()).containsExactly("mairi", "rory");
      assertThat(world.head(id).stage().name()).isEqualTo(CLOSED);
    }
  }

  @Test
  void casesThatMovedOrAreHeldOrReportSomethingElseAreLeftAndNamed() {
    CaseId changed = queued(post("1", "We all want to see you there again."));
    CaseId more = queued(post("1", WORDS), post("2", "And another one of theirs, for which see there."));
    CaseId held = queued(post("1", WORDS));
    world.claimed(mairi, held);
    CaseId said = queued(post("1", WORDS));
    List<Together.Other> seen = seen(rory, List.of(changed, more, held, said));
    world.cases.said(said, Message.Standing.REPORTER, "There is more.");
    SeenCase lead = claimed();

    Together together = world.together.decide(lead, lead.view().fence(), decision(NOT_UPHELD), seen);

    assertThat(together.left()).containsOnly(
        entry(changed, Left.OTHER_WORDS), entry(more, Left.OTHER_POSTS), entry(held, Left.HELD),
        entry(said, Left.MOVED));
    assertThat(together.answered()).isEmpty();
    assertThat(List.of(changed, more, said))
        .allSatisfy(id -> assertThat(world.head(id).stage()).isInstanceOf(Stage.Queued.class));
    assertThat(world.samePost.of(world.seen(rory, lead.id())))
        .filteredOn(other -> other.left().isEmpty())
        .extracting(other -> other.seen().id())
        .containsExactly(said);
  }

  @Test
  void whereTheReviewersOwnCaseIsRefusedNoOtherIsTouched() {
    List<CaseId> others = queued(2);
    SeenCase lead = claimed();
    world.cases.said(lead.id(), Message.Standing.REPORTER, "There is more.");

    Together together = decide(lead, NOT_UPHELD, others);

    assertThat(together.lead()).isEqualTo(new Response.Moved());
    assertThat(others).allSatisfy(
        id -> assertThat(world.head(id).stage()).isInstanceOf(Stage.Queued.class));
  }

  @Test
  void cutOffAtAnyPlaceItGoesOnWhereItWasAndNobodyIsToldTwice() {
    for (int cut = 1; cut <= 8; cut++) {
      ReviewWorld fresh = new ReviewWorld();
      Reviewer reviewer = fresh.approver("rory");
      List<CaseId> all = IntStream.range(0, 3).mapToObj(_ -> queued(fresh, post("1", WORDS))).toList();
      SeenCase lead = fresh.claimed(reviewer, all.getLast());
      List<Together.Other> others = all.subList(0, 2)
          .stream()
          .map(id -> new Together.Other(fresh.seen(reviewer, id), 1))
          .toList();
      cutOff(fresh, cut);
      assertThatThrownBy(
          () -> fresh.together.decide(lead, lead.view().fence(), decision(NOT_UPHELD), others))
          .as("cut off at commit %d", cut)
          .isInstanceOf(CutOff.class);

      fresh.cases.store.faster = Optional.empty();
      fresh.together.decide(lead, lead.view().fence(), decision(NOT_UPHELD), others);
      all.forEach(fresh.closing::close);

      for (CaseId id : all) {
        assertThat(fresh.head(id).stage().name()).as("cut off at commit %d", cut).isEqualTo(CLOSED);
        assertThat(fresh.owed(id)).containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.OUTCOME);
      }
    }
  }

  @Test
  void aReportThatIsHiddenFromTheReviewerIsNeitherNamedNorAnswered() {
    CaseId hidden = queued(post("1", WORDS));
    List<Together.Other> seen = seen(rory, List.of(hidden));
    Reviewer near = world.profile.declare(rory, Concern.of(hidden));
    SeenCase lead = world.claimed(near, queued(post("1", WORDS)));

    assertThat(world.samePost.of(lead)).isEmpty();
    Together together = world.together.decide(lead, lead.view().fence(), decision(NOT_UPHELD), seen);

    assertThat(together.lead()).isInstanceOf(Response.Done.class);
    assertThat(together.answered()).isEmpty();
    assertThat(together.left()).isEmpty();
    assertThat(world.head(hidden).stage()).isInstanceOf(Stage.Queued.class);
  }

  private static final class CutOff extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  /** Ends everything at the commit of this number. */
  private static void cutOff(ReviewWorld world, int commit) {
    world.cases.store.faster = Optional.of(() -> {
      if (commit == 1) {
        throw new CutOff();
      }
      cutOff(world, commit - 1);
    });
  }

  private Together decide(SeenCase lead, Outcome outcome, List<CaseId> others) {
    return world.together.decide(lead, lead.view().fence(), decision(outcome), seen(rory, others));
  }

  private static Decision decision(Outcome outcome) {
    return new Decision(outcome, "It is about the matter.", 1);
  }

  private List<Together.Other> seen(Reviewer reviewer, List<CaseId> ids) {
    return ids.stream().map(id -> new Together.Other(world.seen(reviewer, id), 1)).toList();
  }

  private SeenCase claimed() {
    return world.claimed(rory, queued(post("1", WORDS)));
  }

  private List<CaseId> queued(int many) {
    return IntStream.range(0, many).mapToObj(_ -> queued(post("1", WORDS))).toList();
  }

  private CaseId queued(Post... posts) {
    return queued(world, posts);
  }

  private static CaseId queued(ReviewWorld in, Post... posts) {
    return in.queued(
        new Report("See what they wrote.", Arrays.asList(posts), false, List.of()), CaseFixture.named());
  }

  private static List<CaseId> and(List<CaseId> some, CaseId more) {
    List<CaseId> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  private static Post post(String link, String words) {
    return new Post(
        words, Optional.of("https://social.example.org/p/" + link), Optional.empty(), Optional.empty(),
        Optional.empty());
  }
}
