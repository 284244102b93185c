package org.redress.screening.model;

import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.screening.data.DataNode;

/**
 * An output of the model.
 *
 * @param slope with {@code shift}, turns the output into a calibrated probability (Platt's scaling)
 * @param threshold the calibrated probability from which the clause counts; it is moved to {@link Finding#THRESHOLD}
 */
record Head(ClauseId clause, double slope, double shift, double threshold) {

  static Head read(DataNode node) {
    Head head = new Head(
        node.value("clause", ClauseId::new), node.number("slope"), node.number("shift"), node.fraction("threshold"));
    if (head.threshold == 0 || head.threshold == 1) {
      throw node.fault("threshold must lie between 0 and 1");
    }
    return head;
  }

  /** The probability that the clause is concerned, scaled so that the threshold lies at {@link Finding#THRESHOLD}. */
  double probability(double output) {
    double calibrated = 1 / (1 + Math.exp(-(slope * output + shift)));
    double half = Finding.THRESHOLD;
    return calibrated < threshold
        ? half * calibrated / threshold
        : half + (1 - half) * (calibrated - threshold) / (1 - threshold);
  }
}
