package org.redress.caseworkaws.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.Priority;
import org.redress.casework.finding.Severity;
import org.redress.casework.review.PriorityRules;

/** The part of the settings that says how findings become a priority. */
record PrioritySettings(JsonNode node, String place) {

  PriorityRules rules() {
    Map<Severity, Double> weights = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      weights.put(severity, number("severity", severity.name()));
    }
    Map<Priority, Double> from = new EnumMap<>(Priority.class);
    for (Priority priority : List.of(Priority.URGENT, Priority.HIGH, Priority.NORMAL)) {
      from.put(priority, number("from", priority.name()));
    }
    PriorityRules.Raises raises = new PriorityRules.Raises(
        number("raisedBy", "ongoing"), number("raisedBy", "repeatRespondent"), number("raisedBy", "samePost"));
    try {
      return new PriorityRules(weights, raises, number(node, "", "loweredByProtectedExpression"), from);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  private double number(String group, String name) {
    return number(node.path(group), group + ".", name);
  }

  private double number(JsonNode holder, String within, String name) {
    JsonNode value = holder.path(name);
    if (!value.isNumber() || value.doubleValue() <= 0) {
      throw new IllegalArgumentException(place + "." + within + name + " must be a number above 0");
    }
    return value.doubleValue();
  }
}
