package org.redress.caseworkaws.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Priority;
import org.redress.casework.review.ServiceTimes;

/**
 * When cases are due, as the settings say it.
 *
 * @param node the part of the settings
 * @param path where that part is, for errors
 */
record ServiceTimesSettings(JsonNode node, String path) {

  ServiceTimes times() {
    return new ServiceTimes(
        zone(node.path("timeZone")), workingDays(node.path("workingDays")), holidays(node.path("holidays")));
  }

  private ZoneId zone(JsonNode name) {
    try {
      return ZoneId.of(name.asText());
    } catch (DateTimeException e) {
      throw wrong("timeZone must be the name of a time zone, not '" + name.asText() + "'", e);
    }
  }

  private Map<Priority, Integer> workingDays(JsonNode all) {
    Map<Priority, Integer> days = new EnumMap<>(Priority.class);
    for (Map.Entry<String, JsonNode> entry : all.properties()) {
      if (!entry.getValue().isInt() || entry.getValue().intValue() < 1) {
        throw wrong("workingDays." + entry.getKey() + " must be a whole number from 1", null);
      }
      try {
        days.put(Priority.valueOf(entry.getKey()), entry.getValue().intValue());
      } catch (IllegalArgumentException e) {
        throw wrong("workingDays." + entry.getKey() + " is no priority", e);
      }
    }
    for (Priority priority : Priority.values()) {
      if (!days.containsKey(priority)) {
        throw wrong("workingDays." + priority + " is missing", null);
      }
    }
    return days;
  }

  private Set<LocalDate> holidays(JsonNode dates) {
    if (!dates.isArray()) {
      throw wrong("holidays must be a list of dates", null);
    }
    Set<LocalDate> holidays = new HashSet<>();
    for (JsonNode day : dates) {
      try {
        holidays.add(LocalDate.parse(day.asText()));
      } catch (DateTimeException e) {
        throw wrong("holidays must be dates such as 2026-12-25, not '" + day.asText() + "'", e);
      }
    }
    return holidays;
  }

  private IllegalArgumentException wrong(String what, @Nullable Exception cause) {
    return new IllegalArgumentException(path + "." + what, cause);
  }
}
