package org.redress.casework.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.Stage;
import org.redress.casework.intake.Submission;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;
import org.redress.casework.timeline.TimelineEvent;

/** How a reporter gets back to a case: a confirmed address, and a new code. */
class WayBackTest {

  private static final EmailAddress OWN = new EmailAddress("Ailsa@example.org");

  private final ReporterWorld world = new ReporterWorld();
  private final RenewCode renewing = new RenewCode(world.desk);
  private CaseId id = CaseId.NOBODYS;
  private String token = "";

  @BeforeEach
  void open() {
    Case opened = world.cases.opened();
    id = opened.id();
    token = world.tokens.tokenFor(id, opened.reporter().address().orElseThrow());
  }

  @Test
  void theLinkConfirmsTheAddressOnce() {
    assertThat(world.confirming.confirm(id.reference(), token)).isTrue();
    assertThat(world.confirming.confirm(id.reference(), token.toLowerCase(java.util.Locale.ROOT))).isTrue();

    assertThat(world.cases.current(id).access().addressConfirmed()).isTrue();
    assertThat(world.kinds(world.cases.current(id)))
        .containsExactly(TimelineEvent.Kind.OPENED, TimelineEvent.Kind.ADDRESS_CONFIRMED);
  }

  @Test
  void aLinkOfAnotherCaseConfirmsNothing() {
    CaseId other = world.cases.opened().id();
    CaseId anonymous = world.cases.openedAnonymously().id();

    assertThat(world.confirming.confirm(other.reference(), token)).isFalse();
    assertThat(world.confirming.confirm(anonymous.reference(), token)).isFalse();
    assertThat(world.confirming.confirm("nothing", token)).isFalse();
    assertThat(world.confirming.isRight(id.reference(), "")).isFalse();
    assertThat(world.cases.current(other).access().addressConfirmed()).isFalse();
  }

  @Test
  void aNoticeSaysMoreOnceTheAddressIsConfirmed() {
    Case before = world.asked();
    assertThat(world.cases.store.of(before.id())).last().satisfies(owed -> assertThat(owed.maySayMore()).isFalse());

    world.confirming.confirm(
        before.id().reference(),
        world.tokens.tokenFor(before.id(), before.reporter().address().orElseThrow()));
    world.adding.answer(before.id(), ReporterWorld.said("The second one."));

    assertThat(world.cases.store.of(before.id())).last().satisfies(owed -> assertThat(owed.maySayMore()).isTrue());
  }

  @Test
  void aNewCodeIsOwedToTheConfirmedAddressAlone() {
    renewing.renew(id.reference(), OWN);
    assertThat(world.cases.current(id).access().generation()).isEqualTo(1);

    world.confirming.confirm(id.reference(), token);
    renewing.renew(id.reference(), new EmailAddress("somebody@example.org"));
    assertThat(world.cases.current(id).access().generation()).isEqualTo(1);

    renewing.renew(id.reference(), OWN);
    Access access = world.cases.current(id).access();
    assertThat(access.generation()).isEqualTo(2);
    assertThat(world.cases.store.of(id)).last().satisfies(owed -> {
      assertThat(owed.kind()).isEqualTo(NoticeKind.RECEIPT_CODE);
      assertThat(owed.facts()).containsEntry(NoticeFact.GENERATION, "2");
    });
  }

  @Test
  void noCodeGoesWhereOthersMayReadTheMails() {
    Reporter discreet = new Reporter.Named("Ailsa Example", Optional.of(OWN), SafeContact.DISCREET);
    CaseId other = world.cases.opened(new Submission(CaseFixture.report("words"), discreet, Optional.empty())).id();
    world.confirming.confirm(other.reference(), world.tokens.tokenFor(other, OWN));

    renewing.renew(other.reference(), OWN);

    assertThat(world.cases.current(other).access().addressConfirmed()).isTrue();
    assertThat(world.cases.current(other).access().generation()).isEqualTo(1);
  }

  @Test
  void aCodeIsRenewedOnceInAnHour() {
    world.confirming.confirm(id.reference(), token);
    renewing.renew(id.reference(), OWN);

    world.cases.pass(Duration.ofHours(1));
    renewing.renew(id.reference(), OWN);
    assertThat(world.cases.current(id).access().generation()).isEqualTo(2);

    world.cases.pass(Duration.ofMillis(1));
    renewing.renew(id.reference(), OWN);
    assertThat(world.cases.current(id).access().generation()).isEqualTo(3);
  }

  @Test
  void aReportIsTakenBackOnceAndNotWhenItIsDecided() {
    Withdraw withdrawing = new Withdraw(world.desk);

    assertThat(withdrawing.withdraw(id)).isInstanceOf(Reaction.Done.class);
    assertThat(withdrawing.withdraw(id)).isEqualTo(new Reaction.Done(world.cases.current(id)));
    assertThat(world.cases.current(id).stage()).isEqualTo(new Stage.Withdrawn());
    assertThat(world.owed(world.cases.current(id)))
        .containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.WITHDRAWN);

    assertThat(withdrawing.withdraw(world.closed().id())).isEqualTo(new Reaction.NotPossible());
  }
}
