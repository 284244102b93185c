package org.redress.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.normalise.Normaliser;
import org.redress.screening.normalise.Vocabulary;

class ModelDetectorTest {

  private static final ClauseModel MODEL = ClauseModel.shipped();
  private static final ModelDetector DETECTOR = new ModelDetector(MODEL, ModelDetector.Evidence.WORDS);
  private static final ModelDetector QUICK = new ModelDetector(MODEL, ModelDetector.Evidence.NONE);
  private static final ClauseId ABUSE = new ClauseId("abuse");
  private static final String INSULT = "You are a pathetic, worthless liar and everybody in the branch despises you.";
  private static final String ARGUMENT = "The council's budget is a mess, and I shall vote against it on Thursday.";

  @Test
  void itSaysSomethingOfEveryClauseThatItKnowsAndTheCatalogueHasThemAll() {
    Set<ClauseId> known = DETECTOR.detect(Text.of(ARGUMENT)).stream().map(Signal::subject).collect(Collectors.toSet());

    assertThat(known).hasSize(20).allMatch(clause -> Catalogue.shipped().clause(clause).isPresent());
  }

  @Test
  void itTellsAnInsultFromAnArgument() {
    assertThat(probability(INSULT)).isGreaterThan(0.5);
    assertThat(probability(ARGUMENT)).isLessThan(0.2);
  }

  @Test
  void aJudgementThatCountsPointsAtItsWordsAndOthersAtNone() {
    List<Signal> signals = DETECTOR.detect(Text.of("\uD83D\uDE42 " + INSULT));

    assertThat(signals)
        .allSatisfy(signal -> assertThat(signal.ranges().isEmpty()).isEqualTo(signal.probability() < 0.5));
    int emoji = 1;
    assertThat(about(signals, ABUSE).ranges())
        .extracting(range -> INSULT.substring(range.start() - 1 - emoji, range.end() - 1 - emoji))
        .anyMatch(words -> Stream.of("pathetic", "worthless", "liar", "despises").anyMatch(words::contains));
  }

  @Test
  void whereNoWordsAreWantedTheProbabilitiesAreTheSame() {
    List<Signal> quick = QUICK.detect(Text.of(INSULT));

    assertThat(quick).allSatisfy(signal -> assertThat(signal.ranges()).isEmpty());
    assertThat(quick).extracting(Signal::probability)
        .isEqualTo(DETECTOR.detect(Text.of(INSULT)).stream().map(Signal::probability).toList());
  }

  @Test
  void anInsultFarDownALongPostIsSeenAndPointedAt() {
    String before = (ARGUMENT + " ").repeat(60);
    Signal abuse = about(DETECTOR.detect(Text.of(before + INSULT + " " + ARGUMENT)), ABUSE);

    assertThat(abuse.probability()).isGreaterThan(0.5);
    assertThat(abuse.ranges()).allSatisfy(
        range -> assertThat(range.end()).isGreaterThan(before.length())
            .isLessThan(before.length() + INSULT.length() + 40));
  }

  @Test
  void ofATextWithoutWordsItSaysNothing() {
    assertThat(DETECTOR.detect(Text.of(" \u200b\n"))).isEmpty();
  }

  @Test
  void manyThreadsGetTheAnswersThatOneGets() {
    List<Double> one = IntStream.range(0, 12).mapToObj(i -> probability(text(i))).toList();
    List<Double> many = IntStream.range(0, 12).parallel().mapToObj(i -> probability(text(i))).toList();

    assertThat(many).isEqualTo(one);
  }

  /** Processors round differently, which now and then carries one text over a step of the eight-bit network. */
  @Test
  void theNetworkAnswersAsItDidWhereItWasTrained() {
    List<Double> differences = new ArrayList<>();
    Normaliser plain = new Normaliser(Vocabulary.of(Set.of()));
    for (JsonNode line : References.read("outputs")) {
      String text = plain.read(Objects.requireNonNull(line.get("text").textValue())).getFirst().text();
      List<JsonNode> expected = line.get("probabilities").valueStream().toList();
      List<float[]> windows = TokenWindow.over(
          MODEL.pieces().tokens(text), MODEL.file().window(), MODEL.file().stride())
          .stream()
          .map(window -> MODEL.encoder().outputs(window.ids(MODEL.pieces())))
          .toList();
      for (int head = 0; head < expected.size(); head++) {
        int at = head;
        double output = windows.stream().mapToDouble(outputs -> outputs[at]).max().orElseThrow();
        double probability = MODEL.file().heads().get(head).probability(output);
        differences.add(Math.abs(probability - expected.get(head).doubleValue()));
      }
    }

    assertThat(differences).hasSizeGreaterThan(1000);
    assertThat(differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow()).isLessThan(0.0005);
    assertThat(differences.stream().filter(difference -> difference > 0.02)).hasSizeLessThan(differences.size() / 200);
  }

  private static String text(int i) {
    return "Item " + i + ". " + (i % 2 == 0 ? INSULT : ARGUMENT);
  }

  private static double probability(String text) {
    return about(QUICK.detect(Text.of(text)), ABUSE).probability();
  }

  private static Signal about(List<Signal> signals, ClauseId clause) {
    return signals.stream()
        .filter(signal -> signal.subject().equals(clause))
        .max(Comparator.comparingDouble(Signal::probability))
        .orElseThrow();
  }
}
