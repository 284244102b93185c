package org.redress.casework.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class SendNoticeTest {

  private final CaseFixture world = new CaseFixture();
  private final NoticeId id = new NoticeId(world.opened().id(), 1);
  private final List<Mail> sent = new ArrayList<>();
  private final List<Notice> alarms = new ArrayList<>();
  private final NoticeChanges changes = new NoticeChanges(
      world.store, world.store, world, Actor.function("send-notices"), this::changed);
  private final SuppressionsInMemory suppressions = new SuppressionsInMemory();
  private final TrackNotice track = new TrackNotice(changes, Optional.of(suppressions), world);

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
  void eachTimeThatTheMailServiceHasNoTimeThePauseGrows() {
    SendNotice sender = sender(new Mailer.Answer.NotNow());
    Duration last = Duration.ZERO;
    for (int times = 0; times < 10; times++) {
      sender.send(id);
      Duration pause = Duration.between(world.instant(), notice().wake().orElseThrow().at());
      assertThat(pause).isBetween(
          Duration.ofSeconds(30L << Math.min(times, 6)), Duration.ofSeconds(60L << Math.min(times, 6)));
      assertThat(times > 6 || pause.compareTo(last) >= 0).isTrue();
      last = pause;
      sender.send(id);
      world.pass(pause);
    }
    assertThat(sent).as("another hint in between sends nothing").hasSize(10);
  }

  @Test
  void aMailThatTheServiceFailedAtIsNotSentAgainBeforeThereWasTimeForNews() {
    SendNotice sender = sender(new Mailer.Answer.Failing());
    sender.send(id);
    sender.send(id);

    assertThat(sent).hasSize(1);
    assertThat(state()).isEqualTo(new NoticeState.Pending());
    world.pass(Notice.PATIENCE.plusSeconds(30));
    sender.send(id);
    assertThat(sent).hasSize(2);
  }

  @Test
  void newsThatIsFasterThanTheAnswerIsKept() {
    SendNotice sender = new SendNotice(
        changes, Optional::empty, suppressions, SendNoticeTest::mail, mail -> {
          track.record(MailTags.read(mail.tags()).orElseThrow(), new NoticeState.Delivered(Optional.of("ses-1")));
          return new Mailer.Answer.Unclear();
        }, world, world.random);

    sender.send(id);

    assertThat(state()).isEqualTo(new NoticeState.Delivered(Optional.of("ses-1")));
  }

  @Test
  void noMailGoesToAnAddressThatWantsNoneAndPeopleAreTold() {
    suppressions.add(
        new EmailAddress("AILSA@example.org"), new Suppression(Suppression.Reason.BOUNCE, world.instant(), id));
    SendNotice sender = sender(new Mailer.Answer.Accepted("ses-1"));

    sender.send(id);
    sender.send(id);

    assertThat(sent).isEmpty();
    assertThat(state()).isInstanceOf(NoticeState.Suppressed.class);
    assertThat(world.store.timeline(id.caseId()).getLast().facts())
        .containsEntry("state", "SUPPRESSED")
        .containsEntry("because", "an earlier mail to this address was refused for good");
    assertThat(world.store.timeline(id.caseId())).hasSize(2);
  }

  @Test
  void whoeverChangesTheCaseMeanwhilePeopleAreStillTold() {
    world.store.faster = Optional.of(() -> world.said(id.caseId(), Message.Standing.UNVERIFIED, "I saw it."));

    sender(new Mailer.Answer.Refused("MessageRejected")).send(id);

    assertThat(world.store.timeline(id.caseId()).getLast().kind()).isEqualTo(TimelineEvent.Kind.NOTICE_FAILED);
    assertThat(alarms).extracting(Notice::id).containsExactly(id);
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

    track.record(new MailTags(id, "any"),
        new NoticeState.Delivered(Optional.of("ses-1")));

    assertThat(state()).isEqualTo(new NoticeState.Delivered(Optional.of("ses-1")));
    sender(new Mailer.Answer.Accepted("ses-2")).send(id);
    assertThat(sent).hasSize(1);
  }

  @Test
  void whyNoMailMayGoOutIsAskedOnceForABatch() {
    AtomicInteger asked = new AtomicInteger();
    Consumer<NoticeId> batch = new SendNotice(
        changes, () -> {
          asked.incrementAndGet();
          return Optional.of(new SendingPause(SendingPause.Because.ASKED, Optional.empty()));
        }, suppressions, SendNoticeTest::mail, _ -> {
          throw new AssertionError("A mail went out");
        }, world, world.random).batch();

    batch.accept(id);
    world.pass(Duration.ofHours(1));
    batch.accept(id);

    assertThat(asked).hasValue(1);
    assertThat(state()).isEqualTo(new NoticeState.Pending());
  }

  @Test
  void aNoticeThatCannotBeWordedIsNotTaken() {
    SendNotice sender = new SendNotice(
        changes, Optional::empty, suppressions, notice -> {
          throw new IllegalStateException("no words");
        }, mail -> new Mailer.Answer.Accepted("ses-1"), world, world.random);

    assertThatThrownBy(() -> sender.send(id)).isInstanceOf(IllegalStateException.class);
    assertThat(state()).isEqualTo(new NoticeState.Pending());
  }

  @Test
  void aBounceIsToldToPeopleOnce() {
    sender(new Mailer.Answer.Accepted("ses-1")).send(id);
    track.record(new MailTags(id, "any"), new NoticeState.Bounced(Optional.of("ses-1")));
    track.record(new MailTags(id, "any"), new NoticeState.Bounced(Optional.of("ses-1")));

    assertThat(world.store.timeline(id.caseId())).extracting(TimelineEvent::kind)
        .containsExactly(TimelineEvent.Kind.OPENED, TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void onlyTheAttemptUnderWayCanComeToNothing() {
    sender(new Mailer.Answer.Unclear()).send(id);
    String attempt = MailTags.read(sent.getFirst().tags()).orElseThrow().attempt();

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
        changes, Optional::empty, suppressions,
        SendNoticeTest::mail,
        mail -> {
          sent.add(mail);
          return answer;
        }, world, world.random);
  }

  private static Mail mail(Notice notice) {
    return new Mail(notice.to(), Optional.empty(), "subject", "text", "<p>html</p>", Map.of(), Map.of());
  }

  private Notice notice() {
    return world.store.find(id).orElseThrow();
  }

  private NoticeState state() {
    return notice().state();
  }

  private void changed(Notice before, Notice after) {
    assertThat(world.store.find(id)).contains(after);
    if (after.isLost() && !before.isLost()) {
      alarms.add(after);
    }
  }
}
