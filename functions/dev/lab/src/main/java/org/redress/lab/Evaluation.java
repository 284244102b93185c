package org.redress.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.screening.ClauseScreener;
import org.redress.screening.TextScreening;

/**
 * What the screener says of a labelled file.
 *
 * @param detectors whose scores are there, beside those of all together
 */
record Evaluation(LabelledFile file, List<String> detectors, List<Judged> rows) {

  /** The name of the scores of all detectors together. */
  static final String TOGETHER = "together";

  Evaluation {
    detectors = List.copyOf(detectors);
    rows = List.copyOf(rows);
  }

  /**
   * A row and its scores.
   *
   * @param scores by label, then by detector
   */
  record Judged(LabelledFile.Row row, Map<Label, Map<String, Double>> scores) {

    double score(Label label, String voice) {
      return scores.getOrDefault(label, Map.of()).getOrDefault(voice, 0.0);
    }
  }

  /** Screens all rows. */
  static Evaluation of(LabelledFile file, ClauseScreener screener, List<String> detectors) {
    return new Evaluation(file, detectors, file.rows().parallelStream().map(row -> {
      TextScreening screened = screener.screen(row.text());
      Map<Label, Map<String, Double>> scores = new LinkedHashMap<>();
      file.labels().forEach(label -> scores.put(label, label.scores(screened, detectors)));
      return new Judged(row, scores);
    }).toList());
  }

  /** The names of the columns of scores. */
  List<String> voices() {
    return Stream.concat(Stream.of(TOGETHER), detectors.stream()).toList();
  }

  /** Measures of a label, if any row was judged for it. */
  Optional<Measures> measures(Label label, String voice) {
    List<Measures.Scored> scored = scored(rows, label, voice);
    return scored.isEmpty() ? Optional.empty() : Optional.of(Measures.of(scored));
  }

  /** Of each functionality, in alphabetical order, the share of rows that are flagged as people say. */
  Map<String, Double> accuracy(Label label, String voice) {
    Map<String, List<Judged>> byName = new TreeMap<>();
    rows.stream()
        .filter(row -> !row.row().functionality().isEmpty())
        .forEach(row -> byName.computeIfAbsent(row.row().functionality(), _ -> new ArrayList<>()).add(row));
    Map<String, Double> shares = new LinkedHashMap<>();
    byName.forEach((name, judged) -> {
      List<Measures.Scored> scored = scored(judged, label, voice);
      if (!scored.isEmpty()) {
        long right = scored.stream().filter(each -> each.isFlagged() == each.breach()).count();
        shares.put(name, (double) right / scored.size());
      }
    });
    return shares;
  }

  private static List<Measures.Scored> scored(List<Judged> rows, Label label, String voice) {
    List<Measures.Scored> scored = new ArrayList<>();
    for (Judged row : rows) {
      Boolean breach = row.row().judgements().get(label.name());
      if (breach != null) {
        scored.add(new Measures.Scored(row.score(label, voice), breach));
      }
    }
    return scored;
  }
}
