package org.redress.lab;

import java.util.Comparator;
import java.util.List;
import org.redress.casework.finding.Finding;

/**
 * How well scores tell breaches from the rest. A measure that the rows cannot give, for want of breaches or of others, is
 * not a number.
 *
 * @param auc the chance that a breach has the higher score of two rows, ties counting half
 * @param averagePrecision the area under precision over recall, in steps
 * @param recallAt90 the highest recall at which nine of ten flags are right
 * @param calibrationError how far scores lie from the shares of breaches, in the mean over ten bins
 * @param falseAlarms the share of the other rows that is flagged
 */
record Measures(
    int rows, int breaches, double auc, double averagePrecision, double precision, double recall, double recallAt90,
    double calibrationError, double falseAlarms) {

  private static final int BINS = 10;
  private static final double GOOD_PRECISION = 0.9;

  /** A row's score, from 0 to 1, and what people say. */
  record Scored(double score, boolean breach) {

    boolean isFlagged() {
      return score >= Finding.THRESHOLD;
    }
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  /** Measures at least one row. */
  static Measures of(List<Scored> rows) {
    List<Scored> falling = rows.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
    int breaches = (int) rows.stream().filter(Scored::breach).count();
    int flagged = (int) rows.stream().filter(Scored::isFlagged).count();
    int hits = (int) rows.stream().filter(row -> row.isFlagged() && row.breach()).count();
    double before = 0;
    double ordered = 0;
    double precisions = 0;
    double recallAt90 = 0;
    for (int i = 0; i < falling.size();) {
      int end = i;
      int tied = 0;
      while (end < falling.size() && falling.get(end).score() == falling.get(i).score()) {
        tied += falling.get(end++).breach() ? 1 : 0;
      }
      int others = end - i - tied;
      ordered += others * (before + tied / 2.0);
      before += tied;
      double precision = before / end;
      precisions += tied * precision;
      if (precision >= GOOD_PRECISION) {
        recallAt90 = before / breaches;
      }
      i = end;
    }
    int others = rows.size() - breaches;
    return new Measures(
        rows.size(), breaches, ordered / others / breaches, precisions / breaches, (double) hits / flagged,
        (double) hits / breaches, breaches == 0 ? Double.NaN : recallAt90, calibrationError(rows),
        (double) (flagged - hits) / others);
  }

  private static double calibrationError(List<Scored> rows) {
    double[] scores = new double[BINS];
    double[] breaches = new double[BINS];
    for (Scored row : rows) {
      int bin = Math.min(BINS - 1, (int) (row.score() * BINS));
      scores[bin] += row.score();
      breaches[bin] += row.breach() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(scores[bin] - breaches[bin]) / rows.size();
    }
    return error;
  }
}
