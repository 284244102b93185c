package org.redress.caseworkaws.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Priority;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.retention.Retention;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;

/** Reads the settings that stand in {@code settings.json}. What is wrong there is named in the error. */
public final class SettingsFile {

  private static final String RESOURCE = "settings.json";
  private static final int MOST_PER_THOUSAND = 1000;
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private SettingsFile() {}

  /** The service times of this installation. */
  public static ServiceTimes serviceTimes() {
    try {
      return serviceTimes(shipped());
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  /** How findings become a priority in this installation. */
  public static PriorityRules priorityRules() {
    try {
      return priorityRules(shipped());
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  /** For how long the reporters of this installation may ask for a review. */
  public static AppealPeriod appealPeriod() {
    try {
      return appealPeriod(shipped());
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  /** For how long this installation keeps things. */
  public static Retention retention() {
    try {
      return retention(shipped());
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  /** How many of a thousand decided cases come back to another reviewer in this installation. */
  public static int goldenPerThousand() {
    try {
      return goldenPerThousand(shipped());
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  /** Whether it is folded away at first from reviewers of this installation whom a case is about. */
  public static boolean blindFirstLook() {
    try {
      return blindFirstLook(shipped());
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  static int goldenPerThousand(byte[] settings) throws IOException {
    JsonNode cases = JSON.readTree(settings).path("review").path("goldenPerThousand");
    if (!cases.isInt() || cases.intValue() < 0 || cases.intValue() > MOST_PER_THOUSAND) {
      throw new IllegalArgumentException(
          RESOURCE + ": review.goldenPerThousand must be a whole number from 0 to " + MOST_PER_THOUSAND);
    }
    return cases.intValue();
  }

  static boolean blindFirstLook(byte[] settings) throws IOException {
    JsonNode blind = JSON.readTree(settings).path("review").path("blindFirstLook");
    if (!blind.isBoolean()) {
      throw new IllegalArgumentException(RESOURCE + ": review.blindFirstLook must be true or false");
    }
    return blind.booleanValue();
  }

  static AppealPeriod appealPeriod(byte[] settings) throws IOException {
    JsonNode days = JSON.readTree(settings).path("appealWithinDays");
    if (!days.isInt() || days.intValue() < 1) {
      throw new IllegalArgumentException(RESOURCE + ": appealWithinDays must be a whole number from 1");
    }
    return new AppealPeriod(days.intValue());
  }

  static PriorityRules priorityRules(byte[] settings) throws IOException {
    return new PrioritySettings(JSON.readTree(settings).path("priority"), RESOURCE + ": priority").rules();
  }

  static Retention retention(byte[] settings) throws IOException {
    return new RetentionSettings(JSON.readTree(settings).path("retention"), RESOURCE + ": retention").retention();
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in = SettingsFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return in.readAllBytes();
    }
  }

  static ServiceTimes serviceTimes(byte[] settings) throws IOException {
    JsonNode times = JSON.readTree(settings).path("serviceTimes");
    return new ServiceTimes(
        zone(times.path("timeZone")), workingDays(times.path("workingDays")), holidays(times.path("holidays")));
  }

  private static ZoneId zone(JsonNode node) {
    try {
      return ZoneId.of(node.asText());
    } catch (DateTimeException e) {
      throw wrong("timeZone must be the name of a time zone, not '" + node.asText() + "'", e);
    }
  }

  private static Map<Priority, Integer> workingDays(JsonNode node) {
    Map<Priority, Integer> days = new EnumMap<>(Priority.class);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
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

  private static Set<LocalDate> holidays(JsonNode node) {
    if (!node.isArray()) {
      throw wrong("holidays must be a list of dates", null);
    }
    Set<LocalDate> holidays = new HashSet<>();
    for (JsonNode day : node) {
      try {
        holidays.add(LocalDate.parse(day.asText()));
      } catch (DateTimeException e) {
        throw wrong("holidays must be dates such as 2026-12-25, not '" + day.asText() + "'", e);
      }
    }
    return holidays;
  }

  private static IllegalArgumentException wrong(String what, @Nullable Exception cause) {
    return new IllegalArgumentException(RESOURCE + ": serviceTimes." + what, cause);
  }
}
