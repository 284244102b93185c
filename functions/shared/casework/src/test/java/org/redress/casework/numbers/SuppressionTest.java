package org.redress.casework.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be shown of small numbers. */
class SuppressionTest {

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource(delimiter = '|', textBlock = """
      0 0         | 0 0
      5 12 0      | 5 12 0
      7 3         | ? <5
      7 20 3      | ? 20 <5
      20 3 3      | 20 <5 <5
      20 9 4 4    | 20 ? <5 <5
      20 9 1 1    | 20 ? <5 <5
      4 4         | ? <5
      4 4 1       | <5 <5 <5
      2 0 1       | <5 <5 <5
      5 1         | ? ?
      6 5 1       | ? ? <5
      """)
  void smallNumbersAreNotShownNorWhatWouldTellThem(String counts, String shown) {
    List<Count> parts = LongStream.of(numbers(counts)).mapToObj(number -> new Count(number, false)).toList();

    assertThat(words(Suppression.of(parts, whole(counts)))).isEqualTo(shown);
  }

  @Test
  void whatIsStillCountedIsShownInStepsSoThatNobodySeesOneComeIn() {
    for (int number = 0; number < 10; number++) {
      List<Count> parts = List.of(new Count(number, true), new Count(30, true));
      assertThat(words(Suppression.of(parts, Whole.of(List.of(parts)))))
          .isEqualTo(number < 5 ? "<5 30-34" : "5-9 30-34");
    }
    assertThat(words(Suppression.of(List.of(new Count(0, true), new Count(0, false)), Whole.exactly(0))))
        .isEqualTo("<5 <5");
  }

  @Test
  void whoKnowsTheSumFindsNoSmallNumberOut() {
    Random random = new Random(2026);
    for (int i = 0; i < 3000; i++) {
      List<Count> parts = new ArrayList<>();
      int size = 2 + random.nextInt(3);
      for (int part = 0; part < size; part++) {
        parts.add(new Count(random.nextInt(random.nextBoolean() ? 6 : 11), false));
      }
      assertNothingFollows(parts);
    }
  }

  /** Tries every other set of counts with the same sum that would fit what is shown. */
  private static void assertNothingFollows(List<Count> parts) {
    long sum = parts.stream().mapToLong(Count::number).sum();
    List<Shown> shown = Suppression.of(parts, Whole.exactly(sum));
    List<List<Count>> fitting = sums(parts.size(), sum).stream().filter(others -> fit(others, shown)).toList();
    assertThat(fitting).contains(parts);
    for (int i = 0; i < parts.size(); i++) {
      long number = parts.get(i).number();
      int place = i;
      if (number > 0 && number < Shown.SMALLEST) {
        assertThat(fitting.stream().map(others -> others.get(place).number()).distinct().count())
            .as("%s shown as %s", parts, words(shown))
            .isGreaterThan(1);
      }
    }
  }

  private static boolean fit(List<Count> counts, List<Shown> shown) {
    return IntStream.range(0, counts.size())
        .allMatch(
            i -> counts.get(i).number() >= shown.get(i).least()
                && counts.get(i).number() <= shown.get(i).most().orElse(Long.MAX_VALUE));
  }

  private static List<List<Count>> sums(int size, long sum) {
    if (size == 1) {
      return List.of(List.of(new Count(sum, false)));
    }
    List<List<Count>> all = new ArrayList<>();
    for (long first = 0; first <= sum; first++) {
      for (List<Count> rest : sums(size - 1, sum - first)) {
        List<Count> one = new ArrayList<>(List.of(new Count(first, false)));
        one.addAll(rest);
        all.add(one);
      }
    }
    return all;
  }

  private static long[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
  }

  private static Whole whole(String counts) {
    return Whole.exactly(LongStream.of(numbers(counts)).sum());
  }

  private static String words(List<Shown> shown) {
    return shown.stream().map(SuppressionTest::word).collect(Collectors.joining(" "));
  }

  private static String word(Shown shown) {
    if (shown.isHidden()) {
      return "?";
    }
    if (shown.isExact()) {
      return Long.toString(shown.least());
    }
    return shown.isFew() ? "<5" : shown.least() + "-" + shown.most().orElseThrow();
  }
}
