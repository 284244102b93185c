package org.redress.casework.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.Outcome;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.review.Review;

/** What everybody may see of the cases. */
class PublicNumbersTest {

  private static final ClauseId ABUSE = new ClauseId("abuse");

  private final CaseFixture world = new CaseFixture();

  @Test
  void aMonthIsShownExactlyOnceItIsOver() {
    open(12);
    assertThat(thisYear().months()).singleElement().satisfies(november -> {
      assertThat(november.month()).isEqualTo(YearMonth.parse("2026-11"));
      assertThat(november.over()).isFalse();
      assertThat(november.received()).isEqualTo(Shown.between(10, 14));
      assertThat(november.decided()).isEqualTo(Shown.FEW);
    });

    world.pass(Duration.ofDays(32));

    assertThat(thisYear().months()).hasSizeGreaterThan(1)
        .first()
        .satisfies(november -> {
          assertThat(november.over()).isTrue();
          assertThat(november.received()).isEqualTo(Shown.between(12, 12));
          assertThat(november.withdrawn()).isEqualTo(Shown.between(0, 0));
          assertThat(november.decided()).as("as few as this year").isEqualTo(Shown.FEW);
        });
  }

  @Test
  void aPartOfAYearIsToldInStepsBesideTheSameMonths() {
    open(12);
    world.pass(Duration.ofDays(400));
    PublicNumbers numbers = new PublicNumbers(world.store, world);
    YearMonth november = YearMonth.parse("2026-11");

    PublicYear whole = numbers.latest(List.of(ABUSE)).get(1);
    PublicYear part = numbers.between(november, YearMonth.parse("2027-02"), List.of(ABUSE)).getFirst();

    assertThat(whole.received()).containsEntry(Channel.SITE, Shown.between(12, 12));
    assertThat(part.received()).containsEntry(Channel.SITE, Shown.between(10, 14));
    assertThat(part.months()).isEqualTo(whole.months());
    assertThat(numbers.between(YearMonth.parse("2026-12"), YearMonth.parse("2026-12"), List.of()).getFirst().months())
        .extracting(PublicMonth::month)
        .containsExactly(YearMonth.parse("2026-12"));
    assertThat(numbers.between(YearMonth.parse("2026-01"), YearMonth.parse("2027-01"), List.of(ABUSE)).getFirst())
        .isEqualTo(whole);
  }

  @Test
  void aYearThatIsOverIsBrokenDown() {
    open(7);
    for (int i = 0; i < 6; i++) {
      decide(new Outcome.ResolvedInformally(new TreeSet<>(List.of(ABUSE))));
    }
    decide(new Outcome.NotUpheld());
    for (int i = 0; i < 5; i++) {
      world.changed(WithdrawCase.withdraw(world.openedAnonymously(), world.instant()).orElseThrow());
    }
    world.pass(Duration.ofDays(400));

    PublicYear year = new PublicNumbers(world.store, world).latest(List.of(ABUSE, new ClauseId("threats"))).get(1);

    assertThat(year.over()).isTrue();
    assertThat(year.received()).containsEntry(Channel.SITE, Shown.between(19, 19))
        .containsEntry(Channel.MAIL, Shown.between(0, 0));
    assertThat(year.outcomes()).containsEntry(Outcome.Name.NOT_UPHELD, Shown.between(1, 4))
        .containsEntry(Outcome.Name.RESOLVED_INFORMALLY, Shown.NOT);
    assertThat(year.waited()).containsEntry(Waited.WEEK, Shown.between(7, 7));
    assertThat(year.clauses()).containsEntry("abuse", Shown.between(6, 6))
        .containsEntry("threats", Shown.between(0, 0));
    assertThat(year.months().getFirst().withdrawn()).isEqualTo(Shown.between(5, 5));
  }

  @Test
  void howLongItTookIsCountedFromTheReport() {
    for (int days : new int[]{7, 8, 29, 85}) {
      assertThat(Waited.between(world.instant(), world.instant().plus(Duration.ofDays(days))))
          .isEqualTo(switch (days) {
            case 7 -> Waited.WEEK;
            case 8 -> Waited.FORTNIGHT;
            case 29 -> Waited.TWELVE_WEEKS;
            default -> Waited.LONGER;
          });
    }
  }

  private PublicYear thisYear() {
    return new PublicNumbers(world.store, world).latest(List.of()).getFirst();
  }

  private void open(int times) {
    for (int i = 0; i < times; i++) {
      world.openedAnonymously();
    }
  }

  private void decide(Outcome outcome) {
    Case queued = world.queued((said, earlier, at) -> CaseFixture.nothingFound(at));
    Case inReview = world.changed(Review.start(queued, "rory", world.instant()).orElseThrow());
    world.changed(Review.decide(inReview, "rory", outcome, "reason", world.instant(), world.random).orElseThrow());
  }
}
