package org.redress.screening.personal;

import java.util.EnumMap;
import java.util.Map;
import org.redress.screening.data.DataNode;

/**
 * What a kind of personal data says.
 *
 * @param because why, as in {@link org.redress.screening.detect.Signal#because()}
 */
record Weight(Map<Certainty, Double> probabilities, String because) {

  Weight {
    probabilities = Map.copyOf(probabilities);
  }

  static Weight read(DataNode node) {
    Map<Certainty, Double> probabilities = new EnumMap<>(Certainty.class);
    node.object("probability", by -> {
      probabilities.put(Certainty.SURE, by.fraction("sure"));
      probabilities.put(Certainty.LIKELY, by.fraction("likely"));
      probabilities.put(Certainty.DOUBTFUL, by.fraction("doubtful"));
      return by;
    });
    return new Weight(probabilities, node.text("because"));
  }

  double probability(Certainty certainty) {
    return probabilities.getOrDefault(certainty, 0.0);
  }
}
