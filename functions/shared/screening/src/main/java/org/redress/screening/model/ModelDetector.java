package org.redress.screening.model;

import java.util.ArrayList;
import java.util.List;
import org.redress.casework.finding.Finding;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Reading;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.detect.TextReader;
import org.redress.screening.normalise.Normaliser;

/**
 * Lets the trained model judge a text, without the disguises that were seen. It gives a signal for each clause that the
 * model knows, however improbable.
 */
public final class ModelDetector implements Detector {

  public static final String NAME = "model";

  private static final String MARKED = "the trained model judges so, above all by the words marked";
  private static final String UNMARKED = "the trained model judges so";
  private static final String WEAKLY = "the trained model sees weak signs of it";

  private final ClauseModel model;
  private final TextReader reader;
  private final Evidence evidence;

  /** Whether to look for the words on which a judgement rests. */
  public enum Evidence {

    /** For each clause that counts. It costs up to 33 readings of each window in which something counts. */
    WORDS,

    /** Judgements alone, for many texts at a time. */
    NONE
  }

  public ModelDetector(ClauseModel model, Evidence evidence) {
    this.model = model;
    this.evidence = evidence;
    this.reader = new Normaliser(model.words());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return model.version();
  }

  @Override
  public List<Signal> detect(Text text) {
    Reading reading = likeliest(text);
    List<JudgedWindow> windows = windows(reading).stream().map(window -> new JudgedWindow(model, window)).toList();
    if (windows.isEmpty()) {
      return List.of();
    }
    List<Signal> signals = new ArrayList<>();
    for (int head = 0; head < model.file().heads().size(); head++) {
      signals.add(signal(head, windows, reading));
    }
    return signals;
  }

  /** What the network itself is given of a text: the ids of the pieces of each window. */
  public List<long[]> inputs(Text text) {
    return windows(likeliest(text)).stream().map(window -> window.ids(model.pieces())).toList();
  }

  private Reading likeliest(Text text) {
    List<Reading> readings = text.readings(reader);
    return readings.get(Math.min(1, readings.size() - 1));
  }

  private List<TokenWindow> windows(Reading reading) {
    return TokenWindow.over(model.pieces().tokens(reading.text()), model.file().window(), model.file().stride());
  }

  private Signal signal(int head, List<JudgedWindow> windows, Reading reading) {
    JudgedWindow most = windows.getFirst();
    for (JudgedWindow window : windows) {
      most = window.output(head) > most.output(head) ? window : most;
    }
    Head of = model.file().heads().get(head);
    double probability = of.probability(most.output(head));
    if (probability < Finding.THRESHOLD) {
      return new Signal(of.clause(), probability, NAME, List.of(), WEAKLY);
    }
    if (evidence == Evidence.NONE) {
      return new Signal(of.clause(), probability, NAME, List.of(), UNMARKED);
    }
    List<Range> ranges = most.evidence(head)
        .stream()
        .map(place -> reading.range(place.start(), place.end()))
        .toList();
    return new Signal(of.clause(), probability, NAME, ranges, MARKED);
  }
}
