package org.redress.screening.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words on which an output rests: a stretch is hidden from the network, and what the output loses is what the
 * stretch was worth.
 */
final class Occlusion {

  private static final int MOST_STRETCHES = 16;

  /** Words that are worth at least this share of the most that any stretch is worth are evidence too. */
  private static final double SHARE = 0.5;

  /** Where words stand in the text that was read, in UTF-16. */
  record Place(int start, int end) {}

  private record Stretch(int from, int to) {}

  private final List<Token> tokens;
  private final List<Stretch> stretches;
  private final List<float[]> hidden;

  private Occlusion(List<Token> tokens, List<Stretch> stretches, List<float[]> hidden) {
    this.tokens = tokens;
    this.stretches = stretches;
    this.hidden = hidden;
  }

  /** Hides one stretch of a window after the other. */
  static Occlusion of(TokenWindow window, Encoder encoder, WordPiece pieces) {
    List<Stretch> stretches = stretches(window.tokens());
    List<float[]> hidden = new ArrayList<>();
    for (Stretch stretch : stretches) {
      long[] ids = window.ids(pieces);
      Arrays.fill(ids, stretch.from() + 1, stretch.to() + 1, pieces.mask());
      hidden.add(encoder.outputs(ids));
    }
    return new Occlusion(window.tokens(), stretches, hidden);
  }

  /** The words on which one output of the window rests, at least one stretch. */
  List<Place> evidence(int head, float output) {
    double most = 0;
    for (float[] without : hidden) {
      most = Math.max(most, output - without[head]);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      if (output - hidden.get(i)[head] >= SHARE * most) {
        addTo(places, tokens.get(stretches.get(i).from()).start(), tokens.get(stretches.get(i).to() - 1).end());
      }
    }
    return places;
  }

  private static void addTo(List<Place> places, int start, int end) {
    if (!places.isEmpty() && start - places.getLast().end() <= 1) {
      places.set(places.size() - 1, new Place(places.getLast().start(), end));
    } else {
      places.add(new Place(start, end));
    }
  }

  /** About as many whole words in each. */
  private static List<Stretch> stretches(List<Token> tokens) {
    int least = Math.max(1, (tokens.size() + MOST_STRETCHES - 1) / MOST_STRETCHES);
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean wordEnds = i == tokens.size() || tokens.get(i).start() != tokens.get(i - 1).start();
      if (wordEnds && (i - from >= least || i == tokens.size())) {
        stretches.add(new Stretch(from, i));
        from = i;
      }
    }
    return stretches;
  }
}
