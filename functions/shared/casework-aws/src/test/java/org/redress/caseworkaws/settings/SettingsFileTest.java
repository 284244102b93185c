package org.redress.caseworkaws.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.Priority;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Severity;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;

class SettingsFileTest {

  private static final SettingsFile SHIPPED = SettingsFile.of(new Environment(Map.of()));

  @Test
  void holidaysOfTheOrganisationAreNoWorkingDays() {
    ServiceTimes times = SHIPPED.serviceTimes();

    // Thursday 24 December 2026; Christmas Day, the week-end and the day after it are free.
    assertThat(times.dueDay(Priority.URGENT, Instant.parse("2026-12-24T12:00:00Z")))
        .isEqualTo(LocalDate.parse("2026-12-29"));
    assertThat(times.dueDay(Priority.NORMAL, Instant.parse("2026-11-02T12:00:00Z")))
        .isEqualTo(LocalDate.parse("2026-11-16"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Europe/London         | Mars/Olympus | timeZone must be the name of a time zone, not 'Mars/Olympus'
      "URGENT": 1           | "URGENT": 0  | workingDays.URGENT must be a whole number from 1
      "URGENT": 1,          |              | workingDays.URGENT is missing
      "LOW"                 | "LATER"      | workingDays.LATER is no priority
      2026-01-02            | yesterday    | holidays must be dates such as 2026-12-25, not 'yesterday'
      """)
  void whatIsWrongIsNamed(String right, String wrong, String message) throws IOException {
    String broken = shipped().replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> settings(broken).serviceTimes())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("settings.json: serviceTimes." + message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "MEDIUM": 0.24 | "MEDIUM": 0 | severity.MEDIUM must be a number above 0
      "samePost"     | "other"     | raisedBy.samePost must be a number above 0
      "NORMAL": 0.12 | "X": 0.12   | from.NORMAL must be a number above 0
      """)
  void whatIsWrongWithThePriorityIsNamed(String right, String wrong, String message) throws IOException {
    String broken = shipped().replace(right, wrong);

    assertThatThrownBy(() -> settings(broken).priorityRules())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("settings.json: priority." + message);
  }

  @Test
  void howManyCasesComeBackAndWhetherAFirstLookIsBlindIsSet() {
    assertThat(SHIPPED.goldenPerThousand()).isBetween(1, 1000);
    assertThat(SHIPPED.blindFirstLook()).isFalse();
    String broken = "{\"review\": {\"goldenPerThousand\": 1001, \"blindFirstLook\": 1}}";

    assertThatThrownBy(() -> settings(broken).goldenPerThousand())
        .hasMessage("settings.json: review.goldenPerThousand must be a whole number from 0 to 1000");
    assertThatThrownBy(() -> settings(broken).blindFirstLook())
        .hasMessage("settings.json: review.blindFirstLook must be true or false");
  }

  @Test
  void theTimeToAskForAReviewIsAtLeastADay() throws IOException {
    assertThat(SHIPPED.appealPeriod()).isEqualTo(new AppealPeriod(28));
    String broken = shipped().replace("\"appealWithinDays\": 28", "\"appealWithinDays\": 0");
    assertThatThrownBy(() -> settings(broken).appealPeriod())
        .hasMessage("settings.json: appealWithinDays must be a whole number from 1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "WITHDRAWN": 24    | "WITHDRAWN": 0     | monthsAfter.WITHDRAWN must be a whole number of months from 1
      "REFERRED": 24,    |                    | monthsAfter.REFERRED must be a whole number of months from 1
      "rawMailMonths": 6 | "rawMailMonths": x | rawMailMonths must be a whole number of months from 1
      """)
  void whatIsWrongWithTheRetentionIsNamed(String right, String wrong, String message) throws IOException {
    String broken = shipped().replace(right, wrong == null ? "" : wrong).replace(": x", ": \"x\"");

    assertThat(SHIPPED.retention().mostMonths()).isEqualTo(24);
    assertThatThrownBy(() -> settings(broken).retention())
        .hasMessage("settings.json: retention." + message);
  }

  @Test
  void aProbableFindingIsAsUrgentAsItsSeverity() {
    PriorityRules rules = SHIPPED.priorityRules();

    assertThat(rules.weights().getOrDefault(Severity.HIGH, 0.0) * Finding.THRESHOLD)
        .isGreaterThanOrEqualTo(rules.from().getOrDefault(Priority.HIGH, 0.0));
    assertThat(rules.weights().getOrDefault(Severity.MEDIUM, 0.0))
        .isLessThan(rules.from().getOrDefault(Priority.HIGH, 0.0));
    assertThat(rules.weights().getOrDefault(Severity.LOW, 0.0))
        .isLessThan(rules.from().getOrDefault(Priority.NORMAL, 0.0));
  }

  @Test
  void anOrganisationHasSettingsOfItsOwn(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(
        folder.resolve("settings.json"), shipped().replace("\"appealWithinDays\": 28", "\"appealWithinDays\": 14"));
    Environment environment = new Environment(Map.of("CATALOGUE_FOLDER", folder.toString()));

    assertThat(SettingsFile.of(environment).appealPeriod()).isEqualTo(new AppealPeriod(14));

    Files.writeString(own, "{\"appealWithinDays\": 0}");
    assertThatThrownBy(() -> SettingsFile.of(environment).appealPeriod())
        .hasMessage(own + ": appealWithinDays must be a whole number from 1");
    Files.writeString(own, "{");
    assertThatThrownBy(() -> SettingsFile.of(environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(own + ": ");
    Files.delete(own);
    assertThat(SettingsFile.of(environment).appealPeriod()).isEqualTo(SHIPPED.appealPeriod());
  }

  private static SettingsFile settings(String text) {
    return SettingsFile.of(text.getBytes(UTF_8), "settings.json");
  }

  private static String shipped() throws IOException {
    try (InputStream in = SettingsFile.class.getResourceAsStream("settings.json")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
