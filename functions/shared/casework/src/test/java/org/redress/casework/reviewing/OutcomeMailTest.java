package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casework.reviewing.ReviewWorld.ABUSE;
import static org.redress.casework.reviewing.ReviewWorld.done;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.report.Reporter;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;

class OutcomeMailTest {

  private static final Outcome REFERRED = new Outcome.Referred(new TreeSet<>(List.of(ABUSE)));

  private final ReviewWorld world = new ReviewWorld();
  private final OutcomeMail mails = new OutcomeMail(world.desk);
  private final Reviewer rory = world.approver("rory");

  @Test
  void theMailThatIsForetoldIsTheOneThatIsSent() {
    SeenCase claimed = world.claimed(rory, world.queued());
    Notice foretold = mails.of(claimed, REFERRED).orElseThrow();

    assertThat(world.owed(claimed.id())).as("nothing is done by asking").containsExactly(NoticeKind.ACKNOWLEDGEMENT);
    SeenCase proposed = done(
        world.deciding.decide(
            claimed, claimed.view().fence(),
            new Decision(REFERRED, "It was said.", claimed.view().lastMessage())));
    assertThat(proposed.view().stage()).isInstanceOf(Stage.AwaitingApproval.class);
    Notice toApprover = mails.of(world.seen(world.approver("una"), claimed.id()), REFERRED).orElseThrow();
    done(world.approving.approve(world.seen(world.approver("una"), claimed.id()), REFERRED));

    Notice sent = world.cases.store.of(claimed.id())
        .stream()
        .filter(notice -> notice.kind() == NoticeKind.OUTCOME)
        .findFirst()
        .orElseThrow();
    assertThat(List.of(foretold.facts(), toApprover.facts())).containsOnly(sent.facts());
    assertThat(List.of(foretold.kind(), toApprover.kind())).containsOnly(sent.kind());
    assertThat(foretold.to()).isEqualTo(sent.to());
  }

  @Test
  void nobodyIsToldWhereNoMailGoesOrNobodyDecides() {
    CaseId anonymous = world.queued(new Reporter.Anonymous());

    assertThat(mails.of(world.claimed(rory, anonymous), REFERRED)).isEmpty();
    assertThat(mails.of(world.seen(rory, world.queued(CaseFixture.named())), REFERRED)).isEmpty();
  }
}
