package org.redress.casework.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class SendNoticeTest {

  private final CaseFixture world = new CaseFixture();
  private final NoticeId id = new NoticeId(world.opened().id(), 1);
  private final List<Mail> sent = new ArrayList<>();
  private final NoticeTrouble trouble = new NoticeTrouble(world.store, world, Actor.function("send-notices"));

  @Test
  void aNoticeIsSentOnceHoweverOftenTheHintComes() {
    SendNotice sender = sender(new Mailer.Answer.Accepted("ses-1"));
    sender.send(id);
    sender.send(id);

    assertThat(sent).hasSize(1);
    assertThat(state()).isEqualTo(new NoticeState.Sent(Optional.of("ses-1")));
  }

  @Test
  void theMailCarriesTheTagsThatLeadBackToItsNotice() {
    sender(new Mailer.Answer.Accepted("ses-1")).send(id);

    assertThat(MailTags.read(sent.getFirst().tags()).orElseThrow().notice()).isEqualTo(id);
  }

  @Test
  void whatTheMailServiceCannotTakeNowIsTriedLater() {
    sender(new Mailer.Answer.NotNow()).send(id);

    assertThat(state()).isEqualTo(new NoticeState.Pending());
    assertThat(world.store.find(id).orElseThrow().isDue(world.instant())).isFalse();
    assertThat(world.store.find(id).orElseThrow().isDue(world.instant().plusSeconds(60))).isTrue();
  }

  @Test
  void whatTheMailServiceRefusesIsToldToPeople() {
    sender(new Mailer.Answer.Refused("MessageRejected")).send(id);

    assertThat(state()).isEqualTo(new NoticeState.Failed("MessageRejected"));
    assertThat(world.store.timeline(id.caseId()).getLast().kind()).isEqualTo(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void aLostReplyLeavesTheNoticeUnknownAndIsSettledByTheEvent() {
    sender(new Mailer.Answer.Unclear()).send(id);
    assertThat(state()).isInstanceOf(NoticeState.Unknown.class);

    new TrackNotice(world.store, trouble).record(new MailTags(id, "any"),
        new NoticeState.Delivered(Optional.of("ses-1")));

    assertThat(state()).isEqualTo(new NoticeState.Delivered(Optional.of("ses-1")));
    sender(new Mailer.Answer.Accepted("ses-2")).send(id);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aNoticeThatCannotBeWordedIsNotTaken() {
    SendNotice sender = new SendNotice(
        world.store, trouble, notice -> {
          throw new IllegalStateException("no words");
        }, mail -> new Mailer.Answer.Accepted("ses-1"), world, world.random);

    assertThatThrownBy(() -> sender.send(id)).isInstanceOf(IllegalStateException.class);
    assertThat(state()).isEqualTo(new NoticeState.Pending());
  }

  @Test
  void aBounceIsToldToPeopleOnce() {
    sender(new Mailer.Answer.Accepted("ses-1")).send(id);
    TrackNotice track = new TrackNotice(world.store, trouble);
    track.record(new MailTags(id, "any"), new NoticeState.Bounced(Optional.of("ses-1")));
    track.record(new MailTags(id, "any"), new NoticeState.Bounced(Optional.of("ses-1")));

    assertThat(world.store.timeline(id.caseId())).extracting(TimelineEvent::kind)
        .containsExactly(TimelineEvent.Kind.OPENED, TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void onlyTheAttemptUnderWayCanComeToNothing() {
    sender(new Mailer.Answer.Unclear()).send(id);
    String attempt = MailTags.read(sent.getFirst().tags()).orElseThrow().attempt();
    TrackNotice track = new TrackNotice(world.store, trouble);

    track.record(new MailTags(id, "another"), new NoticeState.Failed("Reject"));
    assertThat(state()).isInstanceOf(NoticeState.Unknown.class);

    track.record(new MailTags(id, attempt), new NoticeState.Failed("Reject"));
    assertThat(state()).isEqualTo(new NoticeState.Failed("Reject"));
  }

  @Test
  void tagsOfMailThatIsNotOursAreNotRead() {
    assertThat(MailTags.read(Map.of())).isEmpty();
    assertThat(MailTags.read(Map.of("case", "7K2M9QXW40", "notice", "x", "attempt", "a"))).isEmpty();
    assertThat(MailTags.read(Map.of("case", "no", "notice", "1", "attempt", "a"))).isEmpty();
  }

  private SendNotice sender(Mailer.Answer answer) {
    return new SendNotice(
        world.store, trouble,
        notice -> new Mail(notice.to(), Optional.empty(), "subject", "text", "<p>html</p>", Map.of(), Map.of()),
        mail -> {
          sent.add(mail);
          return answer;
        }, world, world.random);
  }

  private NoticeState state() {
    return world.store.find(id).orElseThrow().state();
  }
}
