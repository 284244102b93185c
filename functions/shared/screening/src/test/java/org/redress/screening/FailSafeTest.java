package org.redress.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Span;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.history.CaseHistory;

/** Long texts and detectors that do not come back. */
class FailSafeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Pattern WORD = Pattern.compile("\\bfoul\\b");
  private static final long MILLIS = 1000;
  private static final Duration TOO_LONG = Duration.ofSeconds(2);

  private final AtomicInteger calls = new AtomicInteger();
  /** The time, which passes only when a detector makes it pass. */
  private final AtomicLong time = new AtomicLong();
  private final Detector sound = new MadeUpDetector("sound", FailSafeTest::foul);

  @Test
  void aLongTextIsReadInWindowsAndEachPlaceIsToldOnce() {
    String words = "\uD83D\uDE00 foul play ".repeat(150);

    ScreeningResult result = screener(2000, sound).screen(report(words), NOW);

    assertThat(only(result).spans()).hasSize(100).doesNotHaveDuplicates();
    List<Integer> starts = only(result).spans().stream().map(Span::start).toList();
    assertThat(starts).startsWith(2, 14, 26).allMatch(start -> start % 12 == 2);
    assertThat(result.gaps()).isEmpty();
  }

  @Test
  void everyPlaceOfALongTextIsTheSameWhereverWindowsBeginAndEnd() {
    for (int before = 0; before < 130; before++) {
      String words = "x".repeat(before) + " foul " + "y".repeat(260 - before);

      ScreeningResult result = screener(2000, sound).screen(report(words), NOW);

      assertThat(only(result).spans()).extracting(Span::start).as("%d before", before).containsExactly(before + 1);
    }
  }

  @Test
  void aWordThatAWindowCutsIsNoOther() {
    for (int before = 0; before < 130; before++) {
      String words = "x".repeat(before) + "foul " + "y".repeat(260 - before);

      assertThat(screener(2000, sound).screen(report("z" + words), NOW).findings()).isEmpty();
    }
  }

  @Test
  void beyondTheBoundNothingIsReadAndTheResultSaysHowFar() {
    String filling = "\uD83D\uDE00".repeat(200);

    ScreeningResult result = screener(200, sound)
        .screen(report("foul " + filling, filling + " foul"), NOW);

    assertThat(only(result).spans()).hasSize(1);
    assertThat(result.gaps()).containsExactly(
        new Gap("sound", "only the first 200 of 205 characters of post 1 were read"),
        new Gap("sound", "only the first 200 of 205 characters of post 2 were read"));
  }

  @Test
  void manyLongPostsAreReadUpToTheBoundOfAReport() {
    String filling = "x".repeat(200);

    ScreeningResult result = screener(200, sound).screen(report(filling, filling, filling, "foul"), NOW);

    assertThat(result.findings()).isEmpty();
    assertThat(result.gaps()).containsExactly(new Gap("sound", "only the first 0 of 4 characters of post 4 were read"));
  }

  @Test
  void aDetectorThatDoesNotComeBackIsLeftBehindAndTheOthersFindingsStay() {
    CountDownLatch never = new CountDownLatch(1);
    Detector stuck = new MadeUpDetector("stuck", text -> {
      calls.incrementAndGet();
      takeTooLong(never);
      return List.of();
    });
    ClauseScreener screener = screener(2000, stuck, sound);

    ScreeningResult first = screener.screen(report("foul"), NOW);
    ScreeningResult second = screener.screen(report("foul"), NOW);
    never.countDown();

    assertThat(only(first).spans()).hasSize(1);
    assertThat(first.gaps()).containsExactly(new Gap("stuck", "its time was over before it had read post 1"));
    assertThat(only(second).spans()).hasSize(1);
    assertThat(second.gaps())
        .containsExactly(new Gap("stuck", "it is still at an earlier text and did not read post 1"));
    assertThat(calls).hasValue(1);
  }

  @Test
  void aDetectorThatCameBackLateReadsAgain() {
    CountDownLatch late = new CountDownLatch(1);
    Detector slow = new MadeUpDetector("slow", text -> {
      if (calls.incrementAndGet() == 1) {
        takeTooLong(late);
      }
      return foul(text);
    });
    ClauseScreener screener = screener(2000, slow);
    assertThat(screener.screen(report("foul"), NOW).findings()).isEmpty();
    late.countDown();

    ScreeningResult again = screener.screen(report("foul"), NOW);
    for (int i = 0; i < 100_000 && again.findings().isEmpty(); i++) {
      Thread.onSpinWait();
      again = screener.screen(report("foul"), NOW);
    }

    assertThat(again.findings()).hasSize(1);
  }

  @Test
  void aTextCutShortSaysHowFarItWasRead() {
    CountDownLatch never = new CountDownLatch(1);
    Detector tiring = new MadeUpDetector("tiring", text -> {
      if (calls.incrementAndGet() == 3) {
        takeTooLong(never);
      }
      return foul(text);
    });

    ScreeningResult result = screener(2000, tiring).screen(report("foul " + "x".repeat(495)), NOW);
    never.countDown();

    assertThat(only(result).spans()).hasSize(1);
    assertThat(result.gaps()).containsExactly(
        new Gap("tiring", "its time was over after the first 155 of 500 characters of post 1"));
  }

  @Test
  void aMillionCharactersOfNothingButHitsAreBounded() {
    ScreeningResult result = ClauseScreener.shipped().screen(report("You idiot. ".repeat(100_000)), NOW);

    assertThat(result.flagged()).isNotEmpty().allMatch(finding -> finding.spans().size() <= 100);
    assertThat(result.gaps()).isNotEmpty();
  }

  private static Finding only(ScreeningResult result) {
    assertThat(result.findings()).hasSize(1);
    return result.findings().getFirst();
  }

  private ClauseScreener screener(int longest, Detector... detectors) {
    Thresholds thresholds = Thresholds.read(new ByteArrayInputStream("""
        {"version":"1","longestText":%d,"longestReport":%d,"window":100,"overlap":30,"millisPerText":%d,
         "millisPerReport":60000,"leastKept":0,"joining":{"share":0.2,"from":0.4},"detectors":{}}"""
        .formatted(longest, 3 * longest, MILLIS)
        .getBytes(StandardCharsets.UTF_8)), "own.json");
    return new ClauseScreener(Catalogue.shipped(), thresholds, new Detectors(List.of(detectors), List.of(), List.of()),
        CaseHistory.shipped(), new Workers(time::get));
  }

  private static List<Signal> foul(Text text) {
    List<Range> ranges = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.plain());
    while (matcher.find()) {
      ranges.add(text.range(matcher.start(), matcher.end()));
    }
    return ranges.isEmpty()
        ? List.of()
        : List.of(new Signal(new ClauseId("abuse"), 0.9, "test", ranges, "it was made up"));
  }

  private void takeTooLong(CountDownLatch end) {
    time.addAndGet(TOO_LONG.toNanos());
    awaitUninterruptibly(end);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException _) {
        // As a detector would that does not heed it.
      }
    }
  }

  private static Report report(String... posts) {
    return new Report(
        "", Arrays.stream(posts)
            .map(text -> new Post(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
            .toList(),
        false, List.of());
  }
}
