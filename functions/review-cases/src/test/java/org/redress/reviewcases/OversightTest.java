package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.statistics.Table;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What those see who watch over the service: its numbers, and that nobody changed what happened. */
@ExtendWith(Engines.class)
class OversightTest {

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;
  @SuppressWarnings("NullAway.Init")
  private static CaseDesk desk;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "oversight");
    desk = new CaseDesk(console.wiring());
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void everyTableIsAChartAndAFile() throws Exception {
    CaseId id = desk.open("They wrote to me again.");
    Visitor ellis = new Visitor(console).signIn("auditor").get("/console/statistics?weeks=4");
    String page = ellis.page();

    assertThat(page).contains("<svg class=\"rd-chart\"", "Week by week", "Waiting for a reviewer")
        .doesNotContain(id.reference());
    for (Table.Kind kind : Table.Kind.values()) {
      String table = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(page).contains("href=\"/console/statistics/" + table + "?weeks=4\"");
      ellis.get("/console/statistics/" + table + "?weeks=4");
      assertThat(ellis.header("Content-Type")).as(table).startsWith("text/csv");
    }
    assertThat(ellis.get("/console/statistics/weeks?weeks=4").page().lines()).hasSize(5)
        .first()
        .isEqualTo("week,received,reviewed,withdrawn,merged,reopened,appealed,decided");
    assertThat(ellis.get("/console/statistics/nothing").status()).isEqualTo(404);
    assertThat(ellis.get("/console/statistics?weeks=100000").status()).isEqualTo(200);
    assertThat(ellis.with("accept", "application/json").get("/console/statistics").page()).contains("\"tables\"");
  }

  @Test
  void aTimelineThatWasChangedIsFoundAmongAllAndNamed() throws Exception {
    CaseId whole = desk.open("They wrote to me again.");
    CaseId changed = desk.open("They wrote to me once more.");
    IntStream.range(0, 2).forEach(_ -> desk.open("Another."));
    console.tamper(changed);
    Visitor ellis = new Visitor(console).signIn("auditor");

    assertThat(ellis.get("/console/timelines?reference=" + whole.reference()).page())
        .contains("The timeline of " + whole.reference() + " is whole");
    assertThat(ellis.get("/console/timelines?reference=" + changed.value()).page()).contains("Event 1 was changed.");
    assertThat(ellis.get("/console/timelines?reference=RD-00000-00000").status()).isEqualTo(404);

    ellis.get("/console/timelines").post("/console/timelines/verification");
    while (ellis.page().contains("There are more")) {
      String[] carried = ellis.page().lines()
          .filter(line -> line.contains("type=\"hidden\"") && !line.contains("\"token\""))
          .flatMap(
              line -> Arrays.stream(line.replaceAll(".*name=\"([^\"]*)\" value=\"([^\"]*)\".*", "$1 $2").split(" ", 2)))
          .toArray(String[]::new);
      ellis.post("/console/timelines/verification", carried);
    }
    assertThat(ellis.page()).contains("1 are not as they should be", changed.reference())
        .doesNotContain(whole.reference());
  }

  @Test
  void aCaseThatAnAuditorIsTooNearToIsNotThereForThem() throws Exception {
    CaseId id = desk.open("They wrote to me again.");
    Visitor ellis = new Visitor(console).signIn("auditor");
    console.wiring()
        .review()
        .reviewers()
        .keep(Declared.nothing("auditor").conflict(Concern.of(id), Instant.EPOCH));

    assertThat(ellis.get("/console/timelines?reference=" + id.reference()).status()).isEqualTo(404);

    console.wiring().review().profile().retract(
        console.wiring().review().profile().of("auditor", "", Set.of()), Concern.of(id));
  }
}
