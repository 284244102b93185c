package org.redress.casework.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.Change;
import org.redress.casework.NoticeKind;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.Severity;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.screening.ScreeningRecord;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class UrgentAlertTest {

  private static final EmailAddress DUTY = new EmailAddress("duty@example.org");
  private static final Instant LATER = Instant.parse("2026-11-24T09:00:00Z");

  private final CaseFixture world = new CaseFixture();
  private final UrgentAlert alert = new UrgentAlert(Optional.of(DUTY));
  private final Case queued = world.queued((_, _, at) -> CaseFixture.nothingFound(at));

  @Test
  void whatWaitsAndBecomesUrgentByALaterMessageIsTold() {
    ScreeningRecord record = new ScreeningRecord(
        new Judgement(CaseFixture.TIMES, CaseFixture.RULES, alert), Actor.function("screen-clauses"));

    Change change = record.of(
        world.store.findWithScreening(queued.id()).orElseThrow(), CaseFixture.found(LATER, Severity.URGENT), true,
        LATER);

    assertThat(change.notices()).singleElement().satisfies(owed -> {
      assertThat(owed.kind()).isEqualTo(NoticeKind.URGENT_ALERT);
      assertThat(owed.to()).isEqualTo(DUTY);
    });
    assertThat(change.after().noticesOwed()).isEqualTo(queued.noticesOwed() + 1);
  }

  @Test
  void whatIsNotUrgentOrWasSoBeforeIsNotTold() {
    Stage urgent = new Stage.Queued(Priority.URGENT, LATER);
    Case standing = world.changed(
        Change.of(queued, urgent, LATER, Actor.function("test"), TimelineEvent.Kind.RESCREENED)
            .build());

    assertThat(alert.owed(queued, new Stage.Queued(Priority.HIGH, LATER), LATER)).isEmpty();
    assertThat(alert.owed(queued, urgent, LATER)).isPresent();
    assertThat(alert.owed(standing, urgent, LATER)).isEmpty();
    assertThat(UrgentAlert.NONE.owed(queued, urgent, LATER)).isEmpty();
  }
}
