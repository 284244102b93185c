package org.redress.screening.fusion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.screening.data.DataNode;

/**
 * Bends one detector's probabilities so that its threshold for a clause becomes {@link Finding#THRESHOLD}; 0 and 1 stay
 * where they are and the order is kept.
 */
record Scale(double threshold, Map<ClauseId, Double> byClause) {

  static final Scale NONE = new Scale(Finding.THRESHOLD, Map.of());

  Scale {
    byClause = Map.copyOf(byClause);
  }

  static Scale read(DataNode node) {
    Map<ClauseId, Double> byClause = new LinkedHashMap<>();
    node.valuesByName("clauses", Scale::threshold)
        .forEach((clause, threshold) -> byClause.put(new ClauseId(clause), threshold));
    return new Scale(threshold(node, "default"), byClause);
  }

  double scaled(ClauseId clause, double probability) {
    double at = byClause.getOrDefault(clause, threshold);
    double half = Finding.THRESHOLD;
    return probability < at ? half * probability / at : half + (1 - half) * (probability - at) / (1 - at);
  }

  private static double threshold(DataNode node, String field) {
    double threshold = node.fraction(field);
    if (threshold == 0 || threshold == 1) {
      throw node.fault(field + " must lie between 0 and 1");
    }
    return threshold;
  }
}
