package org.redress.caseworkaws.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.retention.Retention;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;

/**
 * The settings of an installation: when cases are due, how findings become a priority, for how long things are kept. What is wrong
 * in them is named in the error, an {@link IllegalArgumentException}.
 */
public final class SettingsFile {

  /** What the file is called, the shipped one and one of an organisation's own folder. */
  public static final String NAME = "settings.json";

  private static final int MOST_PER_THOUSAND = 1000;
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode settings;
  private final String file;

  private SettingsFile(JsonNode settings, String file) {
    this.settings = settings;
    this.file = file;
  }

  /** The file in the folder of the organisation's own files; the shipped one where it has none. */
  public static SettingsFile of(Environment environment) {
    Optional<Path> own = environment.ownFolder().map(folder -> folder.resolve(NAME)).filter(Files::isRegularFile);
    try {
      return own.isPresent() ? of(Files.readAllBytes(own.get()), own.get().toString()) : of(shipped(), NAME);
    } catch (IOException e) {
      throw new IllegalArgumentException(own.map(Path::toString).orElse(NAME) + ": cannot be read", e);
    }
  }

  /**
   * Settings in bytes.
   *
   * @param file what errors call them
   */
  public static SettingsFile of(byte[] bytes, String file) {
    try {
      return new SettingsFile(JSON.readTree(bytes), file);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": is not JSON", e);
    }
  }

  /** When cases are due. */
  public ServiceTimes serviceTimes() {
    return new ServiceTimesSettings(settings.path("serviceTimes"), file + ": serviceTimes").times();
  }

  /** How findings become a priority. */
  public PriorityRules priorityRules() {
    return new PrioritySettings(settings.path("priority"), file + ": priority").rules();
  }

  /** For how long reporters may ask for a review. */
  public AppealPeriod appealPeriod() {
    JsonNode days = settings.path("appealWithinDays");
    if (!days.isInt() || days.intValue() < 1) {
      throw new IllegalArgumentException(file + ": appealWithinDays must be a whole number from 1");
    }
    return new AppealPeriod(days.intValue());
  }

  /** For how long things are kept. */
  public Retention retention() {
    return new RetentionSettings(settings.path("retention"), file + ": retention").retention();
  }

  /** How many of a thousand decided cases come back to another reviewer. */
  public int goldenPerThousand() {
    JsonNode cases = settings.path("review").path("goldenPerThousand");
    if (!cases.isInt() || cases.intValue() < 0 || cases.intValue() > MOST_PER_THOUSAND) {
      throw new IllegalArgumentException(
          file + ": review.goldenPerThousand must be a whole number from 0 to " + MOST_PER_THOUSAND);
    }
    return cases.intValue();
  }

  /** Whether it is folded away from reviewers at first whom a case is about. */
  public boolean blindFirstLook() {
    JsonNode blind = settings.path("review").path("blindFirstLook");
    if (!blind.isBoolean()) {
      throw new IllegalArgumentException(file + ": review.blindFirstLook must be true or false");
    }
    return blind.booleanValue();
  }

  /** Reads all of them, so that what is wrong anywhere is told before it is needed. */
  public void check() {
    serviceTimes();
    priorityRules();
    appealPeriod();
    retention();
    goldenPerThousand();
    blindFirstLook();
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in = SettingsFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
