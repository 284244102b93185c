package org.redress.caseworkaws.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.Priority;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Severity;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.review.PriorityRules;
import org.redress.casework.review.ServiceTimes;

class SettingsFileTest {

  @Test
  void holidaysOfTheOrganisationAreNoWorkingDays() {
    ServiceTimes times = SettingsFile.serviceTimes();

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

    assertThatThrownBy(() -> SettingsFile.serviceTimes(broken.getBytes(UTF_8)))
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

    assertThatThrownBy(() -> SettingsFile.priorityRules(broken.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("settings.json: priority." + message);
  }

  @Test
  void howManyCasesComeBackAndWhetherAFirstLookIsBlindIsSet() {
    assertThat(SettingsFile.goldenPerThousand()).isBetween(1, 1000);
    assertThat(SettingsFile.blindFirstLook()).isFalse();
    byte[] broken = "{\"review\": {\"goldenPerThousand\": 1001, \"blindFirstLook\": 1}}".getBytes(UTF_8);

    assertThatThrownBy(() -> SettingsFile.goldenPerThousand(broken))
        .hasMessage("settings.json: review.goldenPerThousand must be a whole number from 0 to 1000");
    assertThatThrownBy(() -> SettingsFile.blindFirstLook(broken))
        .hasMessage("settings.json: review.blindFirstLook must be true or false");
  }

  @Test
  void theTimeToAskForAReviewIsAtLeastADay() throws IOException {
    assertThat(SettingsFile.appealPeriod()).isEqualTo(new AppealPeriod(28));
    byte[] broken = shipped().replace("\"appealWithinDays\": 28", "\"appealWithinDays\": 0").getBytes(UTF_8);
    assertThatThrownBy(() -> SettingsFile.appealPeriod(broken))
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

    assertThat(SettingsFile.retention().mostMonths()).isEqualTo(24);
    assertThatThrownBy(() -> SettingsFile.retention(broken.getBytes(UTF_8)))
        .hasMessage("settings.json: retention." + message);
  }

  @Test
  void aProbableFindingIsAsUrgentAsItsSeverity() {
    PriorityRules rules = SettingsFile.priorityRules();

    assertThat(rules.weights().getOrDefault(Severity.HIGH, 0.0) * Finding.THRESHOLD)
        .isGreaterThanOrEqualTo(rules.from().getOrDefault(Priority.HIGH, 0.0));
    assertThat(rules.weights().getOrDefault(Severity.MEDIUM, 0.0))
        .isLessThan(rules.from().getOrDefault(Priority.HIGH, 0.0));
    assertThat(rules.weights().getOrDefault(Severity.LOW, 0.0))
        .isLessThan(rules.from().getOrDefault(Priority.NORMAL, 0.0));
  }

  private static String shipped() throws IOException {
    try (InputStream in = SettingsFile.class.getResourceAsStream("settings.json")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
