package org.redress.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.CaseId;
import org.redress.casework.access.Role;
import org.redress.casework.access.Session;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Reporter;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.StackInFolder;

/** The commands about people's data: {@code person find|export|erase} and {@code case erase}. */
@ExtendWith(Engines.class)
class PersonCommandsTest {

  @TempDir
  private static Path data;

  private static Wiring wiring;
  private static CaseDesk cases;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    TestStack stack = TestStack.create(engines, "person-commands").withMailIn(engines);
    wiring = Wiring.from(stack.environment());
    cases = new CaseDesk(wiring);
    StackInFolder.note(data, engines, stack, Map.of());
  }

  @Test
  void anExportHoldsAllThatIsSomebodysAndNothingOfOthers(@TempDir Path folder) throws IOException {
    CaseId id = open("Ada Export", "ada.export@example.org", "adaswords went on.");
    open("Bo Export", "bo.export@example.org", "boswords went on.");

    assertThat(run("person", "find", "ada.export@example.org")).isZero();
    assertThat(out.toString()).contains(id.reference(), "their own case").doesNotContain("Ada", "adaswords");
    assertThat(run("person", "export", "ada.export@example.org", "-o", folder.resolve("ada").toString())).isZero();

    String all = everything(folder.resolve("ada"));
    assertThat(all).contains("Ada Export", "ada.export@example.org", "adaswords", "Look first")
        .doesNotContain("Bo Export", "boswords");
    assertThat(Files.readString(folder.resolve("ada/manifest.json")))
        .contains("cases/" + id.reference() + "/theirs.json", "sha256");
    assertThat(run("person", "export", "ada.export@example.org", "-o", folder.resolve("ada").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("new or empty");
  }

  @Test
  void whatIsOpenStaysAndWhatIsOverGoesOnceItIsConfirmed() {
    CaseId id = open("Cy Erase", "cy.erase@example.org", "cyswords went on.");

    assertThat(run("case", "erase", id.reference())).isEqualTo(1);
    assertThat(out.toString()).contains("must stay", "it is open");
    assertThat(run("person", "erase", "cy.erase@example.org", "--yes")).isEqualTo(1);
    assertThat(out.toString()).contains("stays: open");
    cases.withdraw(id);
    wiring.notices().of(id).forEach(
        notice -> wiring.notices().replace(notice, notice.failed("NoMailer")));
    assertThat(run("case", "erase", id.reference(), "--dry-run")).as(out.toString()).isZero();
    assertThat(out.toString()).contains("can go", "reporter").doesNotContain("Cy Erase");
    assertThat(wiring.cases().find(id)).isPresent();
    assertThat(run("person", "erase", "cy.erase@example.org", "--yes", "--json")).isZero();

    assertThat(wiring.cases().find(id)).isEmpty();
    assertThat(run("person", "find", "cy.erase@example.org")).isZero();
    assertThat(out.toString()).contains("Nothing is held");
    assertThat(run("case", "erase", id.reference())).isZero();
    assertThat(out.toString()).contains("is erased, since");
  }

  @Test
  void somebodyOnTheStaffIsHandedTheirSessionsWithoutTheTokenAndLosesThemWithTheirRole(@TempDir Path folder)
      throws IOException {
    Instant now = wiring.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    wiring.people().seen(
        "rowan-subject", "Rowan Staff", Set.of(Role.REVIEWER), EmailAddress.parse("rowan.staff@example.org"), now);
    wiring.sessions().begin(
        new Session(
            "rowan-phone", 1, "rowan-subject", 0, Set.of(Role.REVIEWER), "rowans-token", now, Optional.empty(),
            now.plus(Session.LIFE)));

    assertThat(run("person", "find", "rowan.staff@example.org")).isZero();
    assertThat(out.toString()).contains("their sessions: 1", "remove it there first");
    assertThat(run("person", "export", "rowan.staff@example.org", "-o", folder.resolve("rowan").toString())).isZero();
    assertThat(everything(folder.resolve("rowan"))).contains("Rowan Staff", "rowan-phone", "checkedAt")
        .doesNotContain("rowans-token");
    wiring.people().remove("rowan-subject", "admin");
    assertThat(run("person", "erase", "rowan.staff@example.org", "--yes")).as(out.toString()).isZero();

    assertThat(wiring.sessions().find("rowan-phone", "rowan-subject")).isEmpty();
    assertThat(run("person", "find", "rowan.staff@example.org")).isZero();
    assertThat(out.toString()).contains("Nothing is held");
  }

  @Test
  void whatIsTypedWronglyIsSaidWithWhatToDo() {
    assertThat(run("person", "find", "nobody")).isEqualTo(2);
    assertThat(err.toString()).contains("PLATFORM:handle");
    assertThat(run("case", "erase", "RD-00000-00000")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no case");
  }

  private static CaseId open(String name, String address, String account) {
    return cases.open(account, new Reporter.Named(name, EmailAddress.parse(address)));
  }

  private static String everything(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return String.join("\n", files.filter(Files::isRegularFile).map(PersonCommandsTest::text).toList());
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(String... arguments) {
    return new StackInFolder(data).run(out, err, arguments);
  }
}
