package org.redress.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Text;
import org.redress.screening.model.ClauseModel;
import org.redress.screening.model.ModelDetector;
import org.redress.screening.pattern.PatternDetector;
import org.redress.screening.personal.PersonalData;

/**
 * What it takes to read a post: for patterns and personal data beside one plain regular expression of the same words, and
 * by the trained model beside its bare network.
 */
final class ScreeningBenchmark implements Benchmark {

  private static final double MOST_MILLISECONDS = 0.3;
  private static final double MOST_RATIO = 3;
  private static final double MOST_MILLISECONDS_OF_MODEL = 15;
  private static final double MOST_RATIO_OF_MODEL = 1.15;
  private static final int TOKENS = 64;
  private static final int POSTS_FOR_MODEL = 40;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final double NANOSECONDS = 1_000_000;
  private static final String REGEX = "one plain keyword regex";
  private static final String NETWORK = "its bare network";

  @Override
  public String name() {
    return "screening";
  }

  @Override
  public int usualCount() {
    return 1_000;
  }

  @Override
  public Result run(Options options) {
    PatternDetector patterns = PatternDetector.shipped().posts();
    List<Detector> personal = PersonalData.shipped();
    List<Detector> all = Stream.concat(Stream.of(patterns), personal.stream()).toList();
    Pattern keywords = keywords(patterns);
    List<String> posts = Posts.make(options.count(), patterns.examples());

    Times pass = time(posts, post -> signals(all, post));
    Times patternsAlone = time(posts, post -> signals(List.of(patterns), post));
    Times personalAlone = time(posts, post -> signals(personal, post));
    Times plain = time(posts, post -> occurrences(keywords, post));
    double ratio = pass.sum() / plain.sum();

    ClauseModel model = ClauseModel.shipped();
    ModelDetector judge = new ModelDetector(model, ModelDetector.Evidence.NONE);
    List<String> long64 = posts.stream().flatMap(post -> cut(judge, post)).limit(POSTS_FOR_MODEL).toList();
    Times judged = time(long64, post -> signals(List.of(judge), post));
    Map<String, long[]> inputs = long64.stream().distinct()
        .collect(Collectors.toMap(post -> post, post -> judge.inputs(Text.of(post)).getFirst()));
    Times bare = time(long64, post -> model.encoder().outputs(Objects.requireNonNull(inputs.get(post))).length);
    List<String> broken = new ArrayList<>();
    if (pass.median() > MOST_MILLISECONDS) {
      broken.add("a median post is read in 0.3 ms");
    }
    if (ratio > MOST_RATIO) {
      broken.add("reading takes at most three times as long as a plain keyword regex");
    }
    if (judged.median() > MOST_MILLISECONDS_OF_MODEL) {
      broken.add("the model judges a post of 64 tokens in 15 ms");
    }
    if (judged.sum() > MOST_RATIO_OF_MODEL * bare.sum()) {
      broken.add("reading for the model adds at most 15 % to its bare network");
    }
    return new Result(
        List.of("what", "median ms", "95 of 100 ms", "times", "as long as"),
        List.of(
            row("patterns and personal data", pass, plain, REGEX),
            row("patterns", patternsAlone, plain, REGEX),
            row("personal data", personalAlone, plain, REGEX),
            row(REGEX, plain, plain, REGEX),
            row("the model, of 64 tokens", judged, bare, NETWORK),
            row(NETWORK, bare, bare, NETWORK)),
        broken);
  }

  private static List<Object> row(String what, Times times, Times other, String called) {
    return List.of(what, rounded(times.median()), rounded(times.at(0.95)), times.sum() / other.sum(), called);
  }

  /** The beginning of a post that is just so many tokens long, if it has one. */
  private static Stream<String> cut(ModelDetector judge, String post) {
    for (int end = post.indexOf(' '); end > 0; end = post.indexOf(' ', end + 1)) {
      int tokens = judge.inputs(Text.of(post.substring(0, end))).getFirst().length;
      if (tokens >= TOKENS) {
        return tokens == TOKENS ? Stream.of(post.substring(0, end)) : Stream.empty();
      }
    }
    return Stream.empty();
  }

  private static double rounded(double milliseconds) {
    return Math.round(milliseconds * 1_000) / 1_000.0;
  }

  private static int signals(List<Detector> detectors, String post) {
    Text text = Text.of(post);
    return detectors.stream().mapToInt(detector -> detector.detect(text).size()).sum();
  }

  private static int occurrences(Pattern keywords, String post) {
    int count = 0;
    for (Matcher matcher = keywords.matcher(post); matcher.find(); count++) {
      // Each one found is counted.
    }
    return count;
  }

  private static Pattern keywords(PatternDetector patterns) {
    String words = patterns.words()
        .stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** The shortest of several rounds for each post, in milliseconds. */
  private static Times time(List<String> posts, ToIntFunction<String> work) {
    double[] best = new double[posts.size()];
    long found = 0;
    Arrays.fill(best, Double.MAX_VALUE);
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        long start = System.nanoTime();
        found += work.applyAsInt(posts.get(i));
        double taken = (System.nanoTime() - start) / NANOSECONDS;
        if (round >= WARM_UP) {
          best[i] = Math.min(best[i], taken);
        }
      }
    }
    Arrays.sort(best);
    return new Times(Arrays.stream(best).boxed().toList(), found);
  }

  /**
   * Times in milliseconds, the shortest first.
   *
   * @param found what the work came to, so that none of it is left out as useless
   */
  private record Times(List<Double> sorted, long found) {

    double median() {
      return at(0.5);
    }

    double at(double share) {
      return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    double sum() {
      return sorted.stream().mapToDouble(Double::doubleValue).sum();
    }
  }
}
