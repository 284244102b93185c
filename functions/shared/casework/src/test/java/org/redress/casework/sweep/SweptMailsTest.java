package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.Page;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.mail.WaitingMails.Waiting;

class SweptMailsTest {

  private final CaseFixture world = new CaseFixture();
  private final List<Waiting> waiting = new ArrayList<>(
      List.of(new Waiting(new MailId("mail-1"), CaseFixture.MONDAY)));
  private final List<PutAsideMail> aside = new ArrayList<>();
  private final SweptMails sweep = new SweptMails(
      then -> waiting.stream().filter(mail -> !mail.receivedAt().isAfter(then)).toList(), world, new PutAsideMails() {
        @Override
        public void forget(PutAsideMail mail) {
          throw new AssertionError("It is not settled");
        }

        @Override
        public void keep(PutAsideMail mail) {
          aside.add(mail);
        }

        @Override
        public Page<PutAsideMail> receivedOn(LocalDate day, Optional<Page.Cursor> from) {
          return new Page<>(aside, Optional.empty());
        }
      });

  @Test
  void aMailThatWaitsIsHintedAtEveryTenMinutes() {
    sweepFor(Duration.ofMinutes(9));
    assertThat(world.hinted).isEmpty();

    sweepFor(Duration.ofMinutes(25));

    assertThat(world.hinted).containsExactly("take in mail-1", "take in mail-1", "take in mail-1");
    assertThat(aside).isEmpty();
  }

  @Test
  void aMailThatWaitsForAnHourIsShownToPeople() {
    sweepFor(Duration.ofMinutes(61));

    assertThat(aside).singleElement().satisfies(mail -> {
      assertThat(mail.id()).isEqualTo(new MailId("mail-1"));
      assertThat(mail.kind()).isEqualTo("NOT_TAKEN_IN");
    });
  }

  @Test
  void aMailThatWasTakenInIsLeft() {
    waiting.clear();

    sweepFor(Duration.ofMinutes(61));

    assertThat(world.hinted).isEmpty();
  }

  private void sweepFor(Duration time) {
    for (int minute = 0; minute < time.toMinutes(); minute++) {
      world.pass(Duration.ofMinutes(1));
      sweep.run(world.instant());
    }
  }
}
