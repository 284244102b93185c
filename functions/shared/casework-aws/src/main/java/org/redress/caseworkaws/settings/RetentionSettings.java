package org.redress.caseworkaws.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.retention.Retention;

/**
 * For how long things are kept, as the settings say it.
 *
 * @param node the part of the settings
 * @param path where that part is, for errors
 */
record RetentionSettings(JsonNode node, String path) {

  private static final String MONTHS = "monthsAfter";

  Retention retention() {
    Map<Outcome.Name, Integer> outcomes = new EnumMap<>(Outcome.Name.class);
    for (Outcome.Name outcome : Outcome.Name.values()) {
      outcomes.put(outcome, after(outcome.name()));
    }
    return new Retention(
        outcomes, after(Stage.Name.WITHDRAWN.name()), after(Stage.Name.MERGED.name()),
        months(node.path("rawMailMonths"), "rawMailMonths"),
        months(node.path("putAsideMailMonths"), "putAsideMailMonths"));
  }

  private int after(String end) {
    return months(node.path(MONTHS).path(end), MONTHS + "." + end);
  }

  private int months(JsonNode value, String name) {
    if (!value.isInt() || value.intValue() < 1) {
      throw new IllegalArgumentException(path + "." + name + " must be a whole number of months from 1");
    }
    return value.intValue();
  }
}
