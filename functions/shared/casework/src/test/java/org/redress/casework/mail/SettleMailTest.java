package org.redress.casework.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.Stage;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

class SettleMailTest {

  private final MailWorld world = new MailWorld();

  @Test
  void aMailOpensACaseAndIsAcknowledgedOnce() {
    InboundMail mail = world.mail("They called me names.").messageId("first@example.org").build();

    CaseId id = opened(world.settle(mail));

    Case head = world.cases.current(id);
    assertThat(head.stage()).isEqualTo(new Stage.Received());
    assertThat(head.reporter())
        .isEqualTo(new Reporter.Confidential(Optional.of("Jo Example"), Optional.of(MailWorld.JO)));
    assertThat(world.cases.store.of(id)).singleElement().satisfies(notice -> {
      assertThat(notice.to()).isEqualTo(MailWorld.JO);
      assertThat(notice.facts()).containsEntry(NoticeFact.ANSWERS, "first@example.org")
          .containsEntry(NoticeFact.BY_MAIL, "true");
    });
    assertThat(event(id).facts())
        .contains(Map.entry("mail", mail.id().value()), Map.entry("spam", "PASS"))
        .doesNotContainKey("notAcknowledged");
    assertThat(event(id).facts().toString()).doesNotContain("jo@", "Jo Example", "names");
  }

  @Test
  void aMailWhoseDomainVouchesForItConfirmsItsAddress() {
    CaseId proven = opened(world.settle(world.mail("They called me names.").build()));
    CaseId unproven = opened(
        world.settle(world.mail("They called me other names.").from(MailWorld.JO.value(), false).build()));
    assertThat(world.cases.current(proven).access().addressConfirmed()).isTrue();
    assertThat(world.cases.store.of(proven)).allSatisfy(notice -> assertThat(notice.maySayMore()).isTrue());
    assertThat(world.cases.current(unproven).access().addressConfirmed()).isFalse();

    world.settle(
        world.mail("More.").from(MailWorld.JO.value(), false).to(world.addresses.of(unproven)).build());
    assertThat(world.cases.current(unproven).access().addressConfirmed()).isFalse();
    world.settle(world.mail("Still more.").to(world.addresses.of(unproven)).build());
    assertThat(world.cases.current(unproven).access().addressConfirmed()).isTrue();
  }

  @Test
  void theSameMailThreeTimesIsOneCaseAndOneAcknowledgement() {
    InboundMail mail = world.mail("They called me names.").build();
    CaseId id = opened(world.settle(mail));

    assertThat(world.settle(mail)).isEqualTo(new Settled.Before(new SeenMail(id, true)));
    assertThat(world.settle(mail)).isEqualTo(new Settled.Before(new SeenMail(id, true)));

    assertThat(cases()).containsExactly(id);
    assertThat(world.cases.store.of(id)).hasSize(1);
    assertThat(world.cases.store.timeline(id)).hasSize(1);
  }

  @Test
  void aReusedMessageIdWithOtherContentIsAnotherCase() {
    CaseId first = opened(world.settle(world.mail("They called me names.").messageId("one@example.org").build()));
    InboundMail reused = world.mail("Now they threaten me.").messageId("one@example.org").build();

    CaseId second = opened(world.settle(reused));

    assertThat(second).isNotEqualTo(first);
    assertThat(world.settle(reused)).isEqualTo(new Settled.Before(new SeenMail(second, true)));
  }

  @Test
  void aMailWithoutMessageIdIsKnownByItsContent() {
    InboundMail mail = world.mail("They called me names.").withoutMessageId().build();
    CaseId id = opened(world.settle(mail));

    assertThat(world.settle(mail)).isEqualTo(new Settled.Before(new SeenMail(id, true)));
    assertThat(opened(world.settle(world.mail("Something else.").withoutMessageId().build()))).isNotEqualTo(id);
  }

  @Test
  void whatMayNotBeAcknowledgedOpensACaseInSilence() {
    CaseId id = opened(world.settle(world.mail("Buy our pills.").silent("the check for spam was not passed").build()));

    assertThat(world.cases.store.of(id)).isEmpty();
    assertThat(event(id).facts()).containsEntry("notAcknowledged", "the check for spam was not passed");
    assertThat(world.cases.current(id).stage()).as("reviewable all the same").isEqualTo(new Stage.Received());
  }

  @Test
  void nobodyIsWrittenToWhoIsNotProvenToHaveWritten() {
    CaseId id = opened(world.settle(world.mail("They called me names.").from("jo@example.org", false).build()));

    assertThat(world.cases.store.of(id)).isEmpty();
    assertThat(event(id).facts()).containsKey("notAcknowledged");
  }

  @Test
  void pastTheLimitMailsAreTakenInButNotAcknowledged() {
    List<Boolean> acknowledged = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      acknowledged.add(
          world.settle(world.mail("Again.").build()) instanceof Settled.Opened(CaseId _, Acknowledging.Owed _));
    }

    assertThat(cases()).hasSize(50);
    assertThat(acknowledged.subList(0, 10)).containsOnly(true);
    assertThat(acknowledged.subList(10, 50)).containsOnly(false);
  }

  @Test
  void theFirstMailPastTheLimitTellsTheTeamOnceADay() {
    for (int i = 0; i < 50; i++) {
      world.settle(world.mail("Again.").build());
    }

    assertThat(toldTheTeam()).singleElement().satisfies(notice -> {
      assertThat(notice.kind()).isEqualTo(NoticeKind.UNANSWERED_SENDER);
      assertThat(notice.facts().toString()).doesNotContain("jo@", "example.org", "Again");
      assertThat(event(notice.id().caseId()).facts()).containsKey("notAcknowledged");
      assertThat(world.cases.hinted).contains("send " + notice.id());
    });
    world.cases.pass(Duration.ofHours(25));
    for (int i = 0; i < 12; i++) {
      world.settle(world.mail("Again.").build());
    }
    assertThat(toldTheTeam()).hasSize(2);
  }

  @Test
  void theMailThatTellsTheTeamDoesSoOnceWhateverFailsAndHoweverOftenItComes() {
    for (int i = 0; i < 10; i++) {
      world.settle(world.mail("Again.").build());
    }
    InboundMail eleventh = world.mail("Again.").build();
    world.cases.store.opensNothing = true;
    assertThatThrownBy(() -> world.settle(eleventh)).isInstanceOf(IllegalStateException.class);
    world.cases.store.opensNothing = false;
    world.settle(world.mail("Again.").build());
    // By now its sender might be answered again, but the team was to be told by this one.
    world.cases.pass(Duration.ofMinutes(11));

    CaseId id = opened(world.settle(eleventh));
    world.settle(eleventh);

    assertThat(toldTheTeam()).singleElement().satisfies(notice -> assertThat(notice.id().caseId()).isEqualTo(id));
  }

  @Test
  void manyAddressesDoNotFloodTheTeam() {
    for (int address = 0; address < 40; address++) {
      for (int i = 0; i < 11; i++) {
        world.settle(world.mail("Again.").from("machine" + address + "@example.org", true).build());
      }
    }

    assertThat(toldTheTeam()).hasSize(RecentAcknowledgements.IN_TEN_MINUTES);
  }

  @Test
  void whereThereIsNoTeamAddressNobodyIsTold() {
    world.team = Optional.empty();
    for (int i = 0; i < 12; i++) {
      world.settle(world.mail("Again.").build());
    }

    assertThat(world.cases.store.notices()).hasSize(10);
  }

  @Test
  void anAnswerOfTheReporterToTheCasesAddressJoinsIt() {
    CaseId id = world.opened();
    InboundMail answer = world.mail("It has happened again.").to(world.addresses.of(id)).build();

    assertThat(world.settle(answer)).isEqualTo(new Settled.Joined(id, Standing.REPORTER));

    assertThat(messages(id)).singleElement().satisfies(message -> {
      assertThat(message.standing()).isEqualTo(Standing.REPORTER);
      assertThat(message.words().account()).isEqualTo("It has happened again.");
      assertThat(message.from()).contains(MailWorld.JO);
    });
    TimelineEvent said = event(id);
    assertThat(said.kind()).isEqualTo(TimelineEvent.Kind.MESSAGE_RECEIVED);
    assertThat(said.actor()).isEqualTo(Actor.REPORTER);
    assertThat(said.facts().toString()).doesNotContain("jo@", "again");
    assertThat(cases()).hasSize(1);
    assertThat(world.cases.store.of(id)).as("no second mail").hasSize(1);
    assertThat(world.cases.hinted).endsWith("screen " + id);
  }

  @Test
  void anAnswerDeliveredThreeTimesIsSaidOnce() {
    CaseId id = world.opened();
    InboundMail answer = world.mail("It has happened again.").to(world.addresses.of(id)).build();

    world.settle(answer);

    assertThat(world.settle(answer)).isEqualTo(new Settled.Before(new SeenMail(id, false)));
    assertThat(world.settle(answer)).isEqualTo(new Settled.Before(new SeenMail(id, false)));
    assertThat(messages(id)).hasSize(1);
    assertThat(world.cases.store.timeline(id)).hasSize(2);
  }

  @Test
  void anAnswerThatIsTakenInTwiceAtOnceIsSaidOnce() {
    CaseId id = world.opened();
    InboundMail answer = world.mail("It has happened again.").to(world.addresses.of(id)).build();
    world.cases.store.faster = Optional.of(() -> world.settle(answer));

    assertThat(world.settle(answer)).isEqualTo(new Settled.Before(new SeenMail(id, false)));

    assertThat(messages(id)).hasSize(1);
  }

  @Test
  void somebodyElseWhoKnowsTheAddressJoinsAsUnverifiedAndChangesNoStage() {
    CaseId id = world.opened();
    Case before = world.cases.current(id);

    Settled stranger = world.settle(
        world.mail("I saw it too.").from("ann@example.net", true).to(world.addresses.of(id)).build());
    Settled likeTheReporter = world.settle(
        world.mail("Forget it.").from("jo@example.org", false).to(world.addresses.of(id)).build());

    assertThat(stranger).isEqualTo(new Settled.Joined(id, Standing.UNVERIFIED));
    assertThat(likeTheReporter).isEqualTo(new Settled.Joined(id, Standing.UNVERIFIED));
    assertThat(world.cases.current(id).stage()).isEqualTo(before.stage());
    assertThat(world.cases.current(id).wake()).isEqualTo(before.wake());
    assertThat(event(id).actor()).isEqualTo(Actor.function("receive-email"));
    assertThat(event(id).facts()).containsEntry("standing", "UNVERIFIED");
  }

  @Test
  void anAddressWithAForgedProofOpensACase() {
    CaseId id = world.opened();
    EmailAddress forged = MailWorld.addresses("another key").of(id);

    CaseId second = opened(world.settle(world.mail("Close this case.").to(forged).build()));

    assertThat(second).isNotEqualTo(id);
    assertThat(world.cases.store.timeline(id)).hasSize(1);
  }

  @Test
  void anAddressOfACaseThatIsNoMoreOpensACase() {
    EmailAddress erased = world.addresses.of(new CaseId("7K2M9QXW40"));

    assertThat(world.settle(world.mail("Hello?").to(erased).build())).isInstanceOf(Settled.Opened.class);
  }

  @Test
  void anAnswerToANoticeOfOursJoinsItsCaseWhereTheReporterSurelyWroteIt() {
    CaseId id = world.opened();
    world.sent.put("ses-1", new NoticeId(id, 1));

    assertThat(world.settle(world.mail("Thanks.").answering("unknown", "ses-1").build()))
        .isEqualTo(new Settled.Joined(id, Standing.REPORTER));
    assertThat(world.settle(world.mail("Thanks.").from("JO@example.org", true).answering("ses-1").build()))
        .isEqualTo(new Settled.Joined(id, Standing.REPORTER));
  }

  @Test
  void anAnswerToANoticeOfOursFromAnybodyElseOpensACase() {
    CaseId id = world.opened();
    world.sent.put("ses-1", new NoticeId(id, 1));

    opened(world.settle(world.mail("Drop it.").from("ann@example.net", true).answering("ses-1").build()));
    opened(world.settle(world.mail("Drop it.").from("jo@example.org", false).answering("ses-1").build()));

    assertThat(cases()).hasSize(3);
    assertThat(world.cases.store.timeline(id)).hasSize(1);
  }

  @Test
  void theAddressCountsBeforeWhatTheMailSaysItAnswers() {
    CaseId first = world.opened();
    CaseId second = world.opened();
    world.sent.put("ses-1", new NoticeId(first, 1));

    assertThat(world.settle(world.mail("More.").to(world.addresses.of(second)).answering("ses-1").build()))
        .isEqualTo(new Settled.Joined(second, Standing.REPORTER));
  }

  @Test
  void aMailJoinsACaseThatIsOverWithoutOpeningItAgain() {
    CaseId id = world.opened();
    world.cases.store.commit(
        Change.of(
            world.cases.current(id), new Stage.Withdrawn(), world.cases.instant(), Actor.REPORTER,
            TimelineEvent.Kind.WITHDRAWN).build());

    world.settle(world.mail("One more thing.").to(world.addresses.of(id)).build());

    assertThat(world.cases.current(id).stage()).isEqualTo(new Stage.Withdrawn());
    assertThat(messages(id)).hasSize(1);
  }

  @Test
  void fiftyRoundsOfAnAutomaticReplyToTheAcknowledgementBringNoSecondMail() {
    CaseId id = world.opened();
    world.sent.put("ses-1", new NoticeId(id, 1));
    for (int round = 0; round < 50; round++) {
      MailWorld.Draft reply = world.mail("I am away.").nature(new Nature.AutomaticReply()).silent("it is automatic");
      Settled settled = world.settle(
          round % 2 == 0 ? reply.to(world.addresses.of(id)).build() : reply.answering("ses-1").build());
      assertThat(settled).isEqualTo(new Settled.Joined(id, Standing.AUTOMATIC));
    }

    assertThat(cases()).containsExactly(id);
    assertThat(world.cases.store.of(id)).hasSize(1);
    assertThat(event(id).kind()).isEqualTo(TimelineEvent.Kind.AUTOMATIC_MAIL_RECEIVED);
    assertThat(world.cases.current(id).stage()).isEqualTo(new Stage.Received());
    assertThat(Timeline.check(id.value(), world.cases.store.timeline(id), world.cases.current(id).lastHash()))
        .isEqualTo(new Timeline.Check.Whole(51));
  }

  @Test
  void aBounceOfOurNoticeMarksIt() {
    CaseId id = world.opened();
    Notice owed = world.cases.store.of(id).getFirst();
    world.cases.store.replace(owed, owed.take("attempt", world.cases.instant()).orElseThrow().sent("ses-1"));
    world.sent.put("ses-1", owed.id());
    InboundMail bounce = world.mail("It could not be delivered.")
        .from("mailer-daemon@example.net", false)
        .nature(new Nature.News("delivery report", Optional.of(new NoticeState.Bounced(Optional.empty()))))
        .answering("ses-1")
        .build();

    assertThat(world.settle(bounce)).isEqualTo(new Settled.News(id));
    assertThat(world.settle(bounce)).isEqualTo(new Settled.Before(new SeenMail(id, false)));

    assertThat(world.cases.store.of(id).getFirst().state().name()).isEqualTo(NoticeState.Name.BOUNCED);
    assertThat(world.cases.store.timeline(id).stream().map(TimelineEvent::kind)).containsExactly(
        TimelineEvent.Kind.OPENED, TimelineEvent.Kind.NOTICE_FAILED, TimelineEvent.Kind.AUTOMATIC_MAIL_RECEIVED);
    assertThat(messages(id)).isEmpty();
  }

  @Test
  void newsOfOursKnownByTheCasesAddressAloneStandsOnTheTimeline() {
    CaseId id = world.opened();

    Settled settled = world.settle(
        world.mail("It is delayed.")
            .nature(new Nature.News("delivery report", Optional.empty()))
            .to(world.addresses.of(id))
            .build());

    assertThat(settled).isEqualTo(new Settled.News(id));
    assertThat(event(id).facts()).containsEntry("news", "delivery report");
  }

  @Test
  void automaticMailAboutNothingOfOursIsPutAsideWithAReason() {
    world.settle(world.mail("I am away.").nature(new Nature.AutomaticReply()).build());
    world.settle(world.mail("Not delivered.").nature(new Nature.News("delivery report", Optional.empty())).build());
    world.settle(world.mail("We have your report.").nature(new Nature.Ours()).build());

    assertThat(cases()).isEmpty();
    assertThat(world.aside).extracting(PutAsideMail::kind)
        .containsExactly("AUTOMATIC_REPLY", "NEWS_OF_MAIL", "OUR_OWN");
    assertThat(world.aside).allSatisfy(mail -> assertThat(mail.because()).endsWith("."));
  }

  private static CaseId opened(Settled settled) {
    assertThat(settled).isInstanceOf(Settled.Opened.class);
    return ((Settled.Opened) settled).id();
  }

  private List<Notice> toldTheTeam() {
    return world.cases.store.notices().stream().filter(notice -> notice.to().equals(MailWorld.TEAM)).toList();
  }

  private List<CaseId> cases() {
    return world.cases.store.list(Stage.Name.RECEIVED, 100, Optional.empty()).items().stream().map(c -> c.id())
        .toList();
  }

  private List<Message> messages(CaseId id) {
    return world.cases.store.messages(id, Optional.empty()).items();
  }

  private TimelineEvent event(CaseId id) {
    return world.cases.store.timeline(id).getLast();
  }
}
