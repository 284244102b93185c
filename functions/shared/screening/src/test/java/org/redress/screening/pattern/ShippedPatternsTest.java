package org.redress.screening.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.catalogue.Clause;
import org.redress.screening.catalogue.Principle;
import org.redress.screening.catalogue.ProtectedExpression;
import org.redress.screening.data.DataFile;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

class ShippedPatternsTest {

  private static final List<WordPattern> PATTERNS = DataFile.readShipped("patterns.json", PatternFile::read).patterns();

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("positives")
  void aPatternSeesItsExamples(String id, int example) {
    WordPattern pattern = pattern(id);

    assertThat(seen(pattern, pattern.matches().get(example))).as(pattern.matches().get(example)).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("negatives")
  void aPatternLeavesItsCounterexamplesAlone(String id, int example) {
    WordPattern pattern = pattern(id);

    assertThat(seen(pattern, pattern.ignores().get(example))).as(pattern.ignores().get(example)).isFalse();
  }

  @Test
  void everyPatternServesAClauseOrATag() {
    Catalogue catalogue = Catalogue.shipped();
    Set<ClauseId> known = Stream.concat(catalogue.clauses().stream().map(Clause::id), tags())
        .collect(Collectors.toSet());

    assertThat(PATTERNS).flatExtracting(WordPattern::subjects).isSubsetOf(known);
  }

  @Test
  void everyProtectedExpressionAndPrincipleHasAPattern() {
    assertThat(PATTERNS).flatExtracting(WordPattern::subjects)
        .containsAll(tags().toList());
  }

  @Test
  void everyPatternHasThreeExamplesOfBothKinds() {
    assertThat(PATTERNS).filteredOn(pattern -> pattern.matches().size() < 3 || pattern.ignores().size() < 3)
        .extracting(WordPattern::id)
        .isEmpty();
  }

  @Test
  void everyClauseButPrivateInformationHasAPattern() {
    Set<ClauseId> without = new TreeSet<>(Catalogue.shipped().clauses().stream().map(Clause::id).toList());
    PATTERNS.forEach(pattern -> without.removeAll(pattern.subjects()));

    assertThat(without).containsExactly(new ClauseId("private-information"));
  }

  @Test
  void aReasonEndsASentenceThatTheCatalogueBegins() {
    assertThat(PATTERNS).extracting(WordPattern::because).allSatisfy(because -> {
      assertThat(because).doesNotEndWith(".");
      assertThat(Character.isLowerCase(because.charAt(0))).isTrue();
    });
  }

  private static Stream<ClauseId> tags() {
    Catalogue catalogue = Catalogue.shipped();
    return Stream.concat(
        catalogue.protectedExpressions().stream().map(ProtectedExpression::id),
        catalogue.principles().stream().map(Principle::id));
  }

  private static boolean seen(WordPattern pattern, String text) {
    return new PatternDetector("test", List.of(pattern)).detect(Text.of(text))
        .stream()
        .filter(signal -> pattern.subjects().contains(signal.subject()))
        .mapToDouble(Signal::probability)
        .anyMatch(probability -> probability == pattern.probability());
  }

  private static WordPattern pattern(String id) {
    return PATTERNS.stream().filter(pattern -> pattern.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<Arguments> positives() {
    return PATTERNS.stream().flatMap(pattern -> numbered(pattern.id(), pattern.matches()));
  }

  private static Stream<Arguments> negatives() {
    return PATTERNS.stream().flatMap(pattern -> numbered(pattern.id(), pattern.ignores()));
  }

  /** Examples go by number, so that no abusive words stand in test reports. */
  private static Stream<Arguments> numbered(String id, List<String> examples) {
    return IntStream.range(0, examples.size()).mapToObj(i -> Arguments.of(id, i));
  }
}
