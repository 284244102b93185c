package org.redress.screening.normalise;

import java.util.ArrayList;
import java.util.List;
import org.redress.screening.detect.Reading;
import org.redress.screening.detect.TextReader;

/**
 * Makes the plain reading of a text and, where words of a vocabulary seem to be disguised, readings without the disguise:
 * more than one if what is hidden may be more than one word.
 */
public final class Normaliser implements TextReader {

  private static final int MOST_GUESSES = 3;

  private final Vocabulary vocabulary;

  public Normaliser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Reading> read(String original) {
    Sheet sheet = PlainReader.read(original);
    List<Reading> readings = new ArrayList<>(List.of(sheet.reading()));
    Symbols symbols = new Symbols(sheet);
    Suspicion suspicion = new Suspicion(symbols, vocabulary);
    if (suspicion.look()) {
      Decoder decoder = new Decoder(symbols, vocabulary, suspicion);
      List<Guess> guesses = decoder.decode();
      if (suspicion.hasBridges() || symbols.hasStrays() || guesses.stream().anyMatch(Guess::isUndone)
          || hasJoined(guesses)) {
        addReadings(readings, sheet, symbols, guesses, decoder);
      }
    }
    return readings;
  }

  private static void addReadings(
      List<Reading> readings, Sheet sheet, Symbols symbols, List<Guess> guesses, Decoder decoder) {
    List<List<String>> choices = new ArrayList<>();
    int most = 1;
    for (Guess guess : guesses) {
      List<String> words = new ArrayList<>(List.of(guess.word()));
      if (guess.isUndone()) {
        words.addAll(decoder.alternatives(guess));
      }
      choices.add(words);
      most = Math.max(most, words.size());
    }
    for (int i = 0; i < Math.min(MOST_GUESSES, most); i++) {
      int choice = i;
      readings.add(
          new Rewriter(sheet, symbols).write(
              guesses, choices.stream().map(words -> words.get(Math.min(choice, words.size() - 1))).toList()));
    }
  }

  private static boolean hasJoined(List<Guess> guesses) {
    for (int i = 1; i < guesses.size(); i++) {
      if (guesses.get(i).start() == guesses.get(i - 1).end()) {
        return true;
      }
    }
    return false;
  }
}
