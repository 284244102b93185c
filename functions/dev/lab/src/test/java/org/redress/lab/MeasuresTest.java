package org.redress.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.redress.lab.Measures.Scored;

class MeasuresTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  @Test
  void aPerfectOrderHasEveryMeasureAtItsBest() {
    Measures measures = Measures.of(List.of(yes(0.9), yes(0.6), no(0.4), no(0.1)));

    assertThat(measures.auc()).isEqualTo(1);
    assertThat(measures.averagePrecision()).isEqualTo(1);
    assertThat(measures.f1()).isEqualTo(1);
    assertThat(measures.recallAt90()).isEqualTo(1);
    assertThat(measures.falseAlarms()).isZero();
  }

  @Test
  void theMeasuresOfASmallTableAreThoseCountedByHand() {
    Measures measures = Measures.of(List.of(yes(0.9), no(0.8), yes(0.7), no(0.3), yes(0.2)));

    assertThat(measures.auc()).isEqualTo(3 / 6.0, EXACTLY);
    assertThat(measures.averagePrecision()).isEqualTo((1 + 2 / 3.0 + 3 / 5.0) / 3, EXACTLY);
    assertThat(measures.precision()).isEqualTo(2 / 3.0, EXACTLY);
    assertThat(measures.recall()).isEqualTo(2 / 3.0, EXACTLY);
    assertThat(measures.recallAt90()).isEqualTo(1 / 3.0, EXACTLY);
    assertThat(measures.falseAlarms()).isEqualTo(1 / 2.0, EXACTLY);
    assertThat(measures.calibrationError()).isEqualTo((0.1 + 0.8 + 0.3 + 0.3 + 0.8) / 5, EXACTLY);
  }

  @Test
  void tiesCountHalfInWhateverOrderTheyCome() {
    List<Scored> rows = new ArrayList<>(Arrays.asList(yes(0.5), no(0.5), yes(0.5), no(0.5), no(0.1)));
    double expected = (3 + 3 - 4 * 0.5) / 6;

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rows, new Random(i));
      assertThat(Measures.of(rows).auc()).isEqualTo(expected, EXACTLY);
      assertThat(Measures.of(rows).averagePrecision()).isEqualTo(0.5, EXACTLY);
    }
  }

  @Test
  void randomScoresAreNoBetterThanChance() {
    Random random = new Random(7);
    List<Scored> rows = random.doubles(20_000).mapToObj(score -> new Scored(score, random.nextBoolean())).toList();

    assertThat(Measures.of(rows).auc()).isCloseTo(0.5, within(0.02));
  }

  @Test
  void whatTheRowsCannotGiveIsNoNumber() {
    assertThat(Measures.of(List.of(no(0.2), no(0.3))).auc()).isNaN();
    assertThat(Measures.of(List.of(no(0.2), no(0.3))).recallAt90()).isNaN();
    assertThat(Measures.of(List.of(yes(0.2))).falseAlarms()).isNaN();
    assertThat(Measures.of(List.of(yes(0.2), no(0.1))).precision()).isNaN();
  }

  private static Scored yes(double score) {
    return new Scored(score, true);
  }

  private static Scored no(double score) {
    return new Scored(score, false);
  }
}
