package org.redress.screening.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words on which an output rests. Each stretch is hidden from the network while it sees all others, and shown
 * while it sees no other: what the output loses there and gains here is what the stretch is worth. Hiding alone would not
 * do: where several words say the same, the others make up for each.
 */
final class Occlusion {

  private static final int MOST_STRETCHES = 16;

  /** Words that are worth at least this share of the most that any stretch is worth are evidence too. */
  private static final double SHARE = 0.5;

  /** Where words stand in the text that was read, in UTF-16. */
  record Place(int start, int end) {}

  private record Stretch(int from, int to) {

    /** One window's ids, but in this stretch another's. */
    long[] replaced(long[] ids, long[] others) {
      long[] replaced = ids.clone();
      System.arraycopy(others, from + 1, replaced, from + 1, to - from);
      return replaced;
    }
  }

  private final List<Token> tokens;
  private final List<Stretch> stretches;
  private final List<float[]> worths;

  private Occlusion(List<Token> tokens, List<Stretch> stretches, List<float[]> worths) {
    this.tokens = tokens;
    this.stretches = stretches;
    this.worths = worths;
  }

  /**
   * Hides and shows one stretch of a window after the other.
   *
   * @param outputs what the network says of the whole window
   */
  static Occlusion of(TokenWindow window, float[] outputs, Encoder encoder, WordPiece pieces) {
    long[] shown = window.ids(pieces);
    long[] hidden = shown.clone();
    Arrays.fill(hidden, 1, hidden.length - 1, pieces.mask());
    float[] nothing = encoder.outputs(hidden);
    List<Stretch> stretches = stretches(window.tokens());
    List<float[]> worths = new ArrayList<>();
    for (Stretch stretch : stretches) {
      float[] without = encoder.outputs(stretch.replaced(shown, hidden));
      float[] alone = encoder.outputs(stretch.replaced(hidden, shown));
      float[] worth = new float[outputs.length];
      for (int head = 0; head < worth.length; head++) {
        worth[head] = outputs[head] - without[head] + alone[head] - nothing[head];
      }
      worths.add(worth);
    }
    return new Occlusion(window.tokens(), stretches, worths);
  }

  /** The words on which one output rests, at least one stretch. */
  List<Place> evidence(int head) {
    double most = worths.stream().mapToDouble(worth -> worth[head]).max().orElseThrow();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      if (worths.get(i)[head] >= Math.min(most, SHARE * most)) {
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
