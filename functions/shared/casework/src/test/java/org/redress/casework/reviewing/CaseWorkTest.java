package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.casework.reviewing.ReviewWorld.ABUSE;
import static org.redress.casework.reviewing.ReviewWorld.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Part;
import org.redress.casework.report.Message;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;
import org.redress.casework.reviewers.MessageView;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.casework.timeline.TimelineEvent.Kind;

class CaseWorkTest {

  private static final ClauseId THREATS = new ClauseId("threats");

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.person("rory");
  private final Reviewer mairi = world.approver("mairi");

  @Test
  void aNoteIsKeptForReviewersAlone() {
    SeenCase seen = world.seen(rory, world.queued());

    done(new TakeNote(world.desk).note(seen, "Ring the branch."));

    assertThat(world.sight.notes(seen)).extracting(Note::text, Note::by).containsExactly(
        tuple("Ring the branch.", "rory"));
    assertThat(world.sight.messages(seen, Optional.empty()).items()).isEmpty();
    assertThat(world.owed(seen.id())).containsExactly(NoticeKind.ACKNOWLEDGEMENT);
    assertThat(world.last(seen.id()).kind()).isEqualTo(Kind.NOTE_ADDED);
    assertThat(new TakeNote(world.desk).note(world.seen(world.person("audrey", Role.AUDITOR), seen.id()), "Hm."))
        .isEqualTo(new Response.NotAllowed());
  }

  @Test
  void aFindingIsJudgedByWhoeverIsAtTheCase() {
    JudgeFinding judging = new JudgeFinding(world.sight, world.desk);
    SeenCase claimed = world.claimed(rory, world.queued());

    assertThat(judging.judge(world.seen(mairi, claimed.id()), claimed.view().fence(), ABUSE, true))
        .isEqualTo(new Response.LeaseLost());
    assertThat(judging.judge(claimed, claimed.view().fence(), THREATS, true)).isEqualTo(new Response.NotPossible());
    done(judging.judge(claimed, claimed.view().fence(), ABUSE, true));
    done(judging.judge(claimed, claimed.view().fence(), ABUSE, false));

    assertThat(world.sight.opinions(claimed)).containsExactly(
        new Opinion(ABUSE, Opinion.View.DISAGREES, 1, Optional.of(0.8), "rory", world.cases.instant()));
    assertThat(world.kinds(claimed.id())).endsWith(Kind.FINDING_JUDGED, Kind.FINDING_JUDGED);
  }

  @Test
  void aClauseIsAddedAndTakenAwayAgain() {
    JudgeFinding judging = new JudgeFinding(world.sight, world.desk);
    SeenCase seen = world.seen(rory, world.queued());
    assertThat(judging.remove(seen, THREATS)).isEqualTo(new Response.NotPossible());

    done(judging.add(seen, THREATS));
    done(judging.remove(seen, THREATS));

    assertThat(world.sight.opinions(seen)).extracting(Opinion::view).containsExactly(Opinion.View.REMOVED);
    assertThat(world.kinds(seen.id())).endsWith(Kind.CLAUSE_ADDED, Kind.CLAUSE_REMOVED);
  }

  @Test
  void bothReportersAreToldWhatBecomesOfOneMatter() {
    CaseId duplicate = world.queued();
    CaseId goesOn = world.queued();

    done(world.merging.merge(world.seen(rory, duplicate), world.seen(rory, goesOn)));
    SeenCase claimed = world.claimed(rory, goesOn);
    done(
        world.deciding.decide(
            claimed, claimed.view().fence(), new Decision(new Outcome.NotUpheld(), "It is not.", 1)));

    assertThat(world.head(duplicate).stage()).isEqualTo(new Stage.Merged(goesOn));
    assertThat(world.owed(duplicate)).containsExactly(
        NoticeKind.ACKNOWLEDGEMENT, NoticeKind.MERGED, NoticeKind.OUTCOME);
    assertThat(world.owed(goesOn)).containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.OUTCOME);
    assertThat(world.kinds(goesOn)).contains(Kind.DUPLICATE_JOINED);
    assertThat(world.check(duplicate).toString()).startsWith("Whole");
  }

  @Test
  void aCaseThatSomebodyIsAtIsMergedByThemAlone() {
    SeenCase claimed = world.claimed(rory, world.queued());
    SeenCase other = world.seen(rory, world.queued());

    assertThat(world.merging.merge(world.seen(mairi, claimed.id()), world.seen(mairi, other.id())))
        .isEqualTo(new Response.LeaseLost());
    assertThat(world.head(other.id()).handling().joined()).isEmpty();
    done(world.merging.merge(claimed, claimed.view().fence(), other));

    assertThat(world.cases.store.findClaim(claimed.id()).orElseThrow().lease()).isEmpty();
  }

  @Test
  void aMergeByMistakeIsUndoneAndTheReporterIsToldOfTheirOwnOutcomeAlone() {
    CaseId duplicate = world.queued();
    CaseId goesOn = world.queued();
    done(world.merging.merge(world.seen(rory, duplicate), world.seen(rory, goesOn)));

    done(world.reopening.reopen(world.seen(rory, duplicate), Priority.NORMAL, "Another day."));
    SeenCase claimed = world.claimed(rory, goesOn);
    done(
        world.deciding.decide(
            claimed, claimed.view().fence(), new Decision(new Outcome.NotUpheld(), "It is not.", 1)));

    assertThat(world.owed(duplicate)).doesNotContain(NoticeKind.OUTCOME);
  }

  @Test
  void aLegalHoldIsPlacedOnceByAnApproverWhoSaysWhy() {
    LegalHold holds = new LegalHold(world.desk);
    CaseId id = world.queued();

    assertThat(holds.place(world.seen(rory, id), "A court asks.")).isEqualTo(new Response.NotAllowed());
    assertThatIllegalArgumentException().isThrownBy(() -> holds.place(world.seen(mairi, id), " "));
    assertThat(done(holds.place(world.seen(mairi, id), "A court asks.")).view().legalHold()).isTrue();
    assertThat(holds.place(world.seen(mairi, id), "Again.")).isEqualTo(new Response.NotPossible());
    done(holds.lift(world.seen(mairi, id), "It is over."));

    assertThat(world.kinds(id)).endsWith(Kind.LEGAL_HOLD_PLACED, Kind.LEGAL_HOLD_LIFTED);
  }

  @Test
  void aRedactedPassageIsGoneAndTheTimelineHolds() {
    Redact redacting = new Redact(world.desk);
    CaseId id = world.queued();
    world.cases.said(id, Message.Standing.REPORTER, "Ring 07700 900123 \uD83D\uDE20 at once.");
    int message = world.head(id).version();
    SeenCase seen = world.seen(mairi, id);
    Passage number = new Passage(new Part.Account(message), 5, 17);

    assertThat(redacting.redact(world.seen(rory, id), number, "A number.")).isEqualTo(new Response.NotAllowed());
    done(redacting.redact(seen, number, "A number."));
    done(redacting.redact(seen, new Passage(new Part.Post(0), 0, 5), "A name."));

    assertThat(world.sight.messages(seen, Optional.empty()).items())
        .extracting(MessageView::words)
        .extracting(words -> words.account())
        .containsExactly("Ring " + "\u2588".repeat(12) + " \uD83D\uDE20 at once.");
    assertThat(world.sight.report(seen).posts().getFirst().text()).isEqualTo("\u2588\u2588\u2588\u2588\u2588");
    TimelineEvent opened = world.cases.store.timeline(id).getFirst();
    assertThat(opened.personal().orElseThrow().values()).containsKey("name").doesNotContainKey("report");
    assertThat(opened.seals()).containsKey("report");
    assertThat(world.last(id).facts()).containsAllEntriesOf(Map.of("part", "post 0", "start", "0", "end", "5"));
    assertThat(world.check(id).toString()).startsWith("Whole");
  }

  @Test
  void nothingIsRedactedUnderALegalHoldOrWhereThereIsNothing() {
    Redact redacting = new Redact(world.desk);
    SeenCase seen = world.seen(mairi, world.queued());

    for (Passage nowhere : List.of(
        new Passage(new Part.Post(0), 0, 999), new Passage(new Part.Post(7), 0, 1),
        new Passage(new Part.Account(55), 0, 1))) {
      assertThat(redacting.redact(seen, nowhere, "why")).isEqualTo(new Response.NotPossible());
    }
    done(new LegalHold(world.desk).place(seen, "A court asks."));
    assertThat(redacting.redact(seen, new Passage(new Part.Post(0), 0, 1), "why"))
        .isEqualTo(new Response.NotAllowed());
  }
}
