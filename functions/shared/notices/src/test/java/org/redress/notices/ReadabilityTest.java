package org.redress.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.notices.Mail;

/**
 * Every mail is plain: its sentences are short in any language, and in English Flesch's reading ease is at least 60, which
 * is called plain English and is read by most people of thirteen to fifteen. Links are left out, references count as one
 * word of one syllable.
 */
class ReadabilityTest {

  private static final int LONGEST_SENTENCE = 26;
  private static final double LONGEST_ON_AVERAGE = 14;
  private static final double LEAST_EASE = 60;
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  static Stream<Sample> all() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void sentencesAreShort(Sample sample) {
    List<List<String>> sentences = sentences(sample.mail());

    assertThat(sentences).allSatisfy(
        sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(
            sample.language().tag().equals("en") ? LONGEST_SENTENCE : LONGEST_SENTENCE + 6));
    assertThat(sentences.stream().mapToInt(List::size).average().orElseThrow())
        .isLessThanOrEqualTo(sample.language().tag().equals("en") ? LONGEST_ON_AVERAGE : LONGEST_ON_AVERAGE + 3);
  }

  @ParameterizedTest
  @MethodSource("all")
  void englishIsPlain(Sample sample) {
    if (sample.language().tag().equals("en")) {
      assertThat(ease(sentences(sample.mail()))).isGreaterThanOrEqualTo(LEAST_EASE);
    }
  }

  private static double ease(List<List<String>> sentences) {
    List<String> words = sentences.stream().flatMap(List::stream).toList();
    double syllables = words.stream().mapToInt(ReadabilityTest::syllables).sum();
    return 206.835 - 1.015 * words.size() / sentences.size() - 84.6 * syllables / words.size();
  }

  /** As many as there are groups of vowels, but for a silent e at the end. */
  private static int syllables(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceAll("(?<=[^l])e[ds]?$", "");
    return Math.max(1, Math.toIntExact(VOWELS.matcher(plain).results().count()));
  }

  private static List<List<String>> sentences(Mail mail) {
    return mail.text()
        .lines()
        .filter(line -> !line.startsWith("http"))
        .flatMap(line -> Arrays.stream(line.split("(?<=[.?!:])\\s+")))
        .map(sentence -> sentence.replaceAll("RD-\\w+-\\w+|[A-Z0-9]{10,}|[-,.:;?!\"]", " ").strip())
        .filter(sentence -> !sentence.isBlank())
        .map(sentence -> List.of(sentence.split("\\s+")))
        .toList();
  }
}
