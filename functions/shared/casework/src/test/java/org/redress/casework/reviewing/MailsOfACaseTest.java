package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.notices.ResendNotice;
import org.redress.casework.notices.SuppressionsInMemory;
import org.redress.casework.reviewers.MailView;
import org.redress.casework.reviewers.MailsView;

/** What reviewers learn of the mails to a reporter. */
class MailsOfACaseTest {

  private final ReviewWorld world = new ReviewWorld();
  private final CaseId id = world.queued();

  @Test
  void whileNothingIsKnownMailsDoNotFail() {
    assertThat(mails().fail()).isFalse();
    assertThat(mails().all()).extracting(MailView::kind).containsExactly(NoticeKind.ACKNOWLEDGEMENT);
  }

  @Test
  void aMailThatBouncedForGoodIsSeenAndThatItIsLost() {
    last(notice -> notice.take("attempt", world.cases.instant()).orElseThrow().sent("ses-1"));
    assertThat(mails().fail()).isFalse();

    last(notice -> notice.hear("attempt", new NoticeState.Bounced(Optional.of("ses-1")), world.cases.instant()));

    assertThat(mails().fail()).isTrue();
    assertThat(mails().all()).singleElement().satisfies(mail -> {
      assertThat(mail.state()).isEqualTo(NoticeState.Name.BOUNCED);
      assertThat(mail.isLost()).isTrue();
    });
  }

  @Test
  void oneThatArrivesAfterwardsEndsThat() {
    last(notice -> notice.failed("refused"));
    new ResendNotice(world.cases.store, world.cases.store, new SuppressionsInMemory(), world.cases, ReviewWorld.TEST)
        .resend(world.cases.store.of(id).getFirst().id());
    assertThat(mails().fail()).as("nobody knows yet").isTrue();

    last(notice -> notice.take("again", world.cases.instant()).orElseThrow().sent("ses-2"));

    assertThat(mails().fail()).isFalse();
    assertThat(mails().all()).hasSize(2);
  }

  private MailsView mails() {
    return world.sight.mails(world.seen(world.person("rory"), id));
  }

  private void last(UnaryOperator<Notice> change) {
    Notice last = world.cases.store.of(id).getLast();
    assertThat(world.cases.store.replace(last, change.apply(last))).isTrue();
  }
}
