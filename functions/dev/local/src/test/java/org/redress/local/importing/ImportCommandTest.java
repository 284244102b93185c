package org.redress.local.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.StackInFolder;
import org.redress.mail.MailReader;
import org.redress.mail.intake.FileIntake;
import org.redress.mail.limits.MailLimits;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.data.OwnFolder;
import org.redress.web.messages.Messages;
import org.redress.web.report.SubmissionDecoder;

@ExtendWith(Engines.class)
class ImportCommandTest {

  private static final String MAPPING = """
      {"id": "Ref", "fields": {"account": "What", "posts.0.text": "Words", "posts.0.url": "Link",
       "reporter.email": "Mail", "when.day": "Day", "ongoing": "Still", "clauses": "Clauses"},
       "dates": {"when.day": "dd/MM/yyyy"}, "words": {"ongoing": {"J": "yes", "N": "no"}},
       "values": {"platform": "Example"}}""";

  @TempDir
  private Path folder;

  private static TestEngines engines;
  private static int stacks;

  private Wiring wiring = Wiring.from(Map.of());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start(TestEngines running) {
    engines = running;
  }

  @BeforeEach
  void stack() throws IOException {
    TestStack stack = TestStack.create(engines, "import-" + ++stacks).withBucket(engines);
    wiring = Wiring.from(stack.environment());
    StackInFolder.note(folder, engines, stack, Map.of());
  }

  @Test
  void columnsGoWhereTheMappingSaysAndNobodyIsToldAnything() throws IOException {
    file("columns.json", MAPPING);
    file("old.csv", """
        Ref,What,Words,Link,Mail,Day,Still,Clauses,Spare
        1,"They wrote this,
        twice",You are vermin.,https://social.example.org/p/1,ailsa@example.org,23/11/2025,J,abuse;harassment,x
        """.replace("abuse;harassment", clause()));

    assertThat(run("import", path("old.csv"), "--mapping", path("columns.json"))).as(err.toString()).isZero();

    assertThat(out.toString()).contains("1 row: 1 case opened, 0 there already, 0 rejected");
    CaseStore.CaseWithReport kept = wiring.cases().findWithReport(cases().getFirst()).orElseThrow();
    assertThat(kept.report().account()).isEqualTo("They wrote this,\ntwice");
    assertThat(kept.report().ongoing()).isTrue();
    assertThat(kept.report().details().day()).hasToString("Optional[2025-11-23]");
    assertThat(kept.report().details().platform()).contains("Example");
    assertThat(kept.head().reporter().mode()).isEqualTo("confidential");
    assertThat(kept.head().access().quiet()).isTrue();
    assertThat(wiring.notices().of(kept.head().id())).isEmpty();
    assertThat(wiring.cases().timeline(kept.head().id(), Optional.empty()).items().getFirst().actor())
        .isEqualTo(Actor.operator(System.getProperty("user.name")));
  }

  @Test
  void rejectedRowsAreSaidByLineAndCanBeMendedAndGivenAgain() throws IOException {
    file("old.csv", """
        id,account,reporter.email,clauses
        1,One,ailsa@example.org,
        2,Two,ailsa(at)example.org,nonsense
        3,"Three
        lines",,,too many
        4,,,
        """);

    assertThat(run("import", path("old.csv"))).isEqualTo(1);

    assertThat(out.toString()).contains("4 rows: 1 case opened, 0 there already, 3 rejected; mend ");
    assertThat(err.toString())
        .contains("line 3: clauses.0: ", "; reporter.email: ", "line 4: it has 5 columns", "line 6: account: ")
        .doesNotContain("ailsa", "nonsense");
    Path rejected = folder.resolve("old.rejected.csv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rejected))).isEqualTo("rw-------");
    List<String> lines = Files.readAllLines(rejected);
    assertThat(lines.getFirst()).isEqualTo("id,account,reporter.email,clauses,rejected");
    assertThat(lines).hasSize(5);

    file("mended.csv", Files.readString(rejected).replace("(at)", "@").replace("nonsense", "").replace(",too many", "")
        .replace("4,,,", "4,Four,,"));
    assertThat(run("import", path("mended.csv"))).as(err.toString()).isZero();
    assertThat(run("import", path("mended.csv"), "--json")).isZero();
    assertThat(out.toString()).contains("\"opened\" : 0", "\"before\" : 3", "\"rejectedTo\" : null");
    assertThat(cases()).hasSize(4);
  }

  @Test
  void theSameRowIsNeverImportedTwiceWhateverItIsWrittenIn() throws IOException {
    file("a.csv", "account,posts.0.text\nHere,\"said \"\"so\"\"\"\nHere,\"said \"\"so\"\"\"\n");
    file("b.jsonl", "\n{\"account\":\"Here\",\"posts\":[{\"text\":\"said \\\"so\\\"\"}]}\n{\"account\":\n[]\n");

    assertThat(run("import", path("a.csv"), "--parallel", "1")).isZero();
    assertThat(out.toString()).contains("2 rows: 1 case opened, 1 there already");
    assertThat(run("import", path("b.jsonl"))).isEqualTo(1);

    assertThat(out.toString()).contains("3 rows: 0 cases opened, 1 there already, 2 rejected");
    assertThat(err.toString()).contains("line 3: it is no JSON object", "line 4: it is no JSON object");
    assertThat(Files.readString(folder.resolve("b.rejected.jsonl"))).isEqualTo("{\"account\":\n[]\n");
    assertThat(cases()).hasSize(1);
  }

  @Test
  void aRowWhoseCaseWasErasedIsNotImportedAgainAndKeepsNoOtherFromIt() throws IOException {
    file("a.csv", "id,account\n1,One\n");
    assertThat(run("import", path("a.csv"))).isZero();
    CaseId id = cases().getFirst();
    new CaseDesk(wiring).withdraw(id);
    assertThat(run("case", "erase", id.reference(), "--yes")).as(out + " " + err).isZero();
    file("a.csv", "id,account\n1,One\n2,Two\n");

    assertThat(run("import", path("a.csv"))).as(err.toString()).isZero();

    assertThat(out.toString()).contains("2 rows: 1 case opened, 1 there already (1 of them erased since), 0 rejected");
    assertThat(wiring.cases().find(id)).isEmpty();
    assertThat(cases()).hasSize(1);
  }

  @Test
  void anIdThatStandsForAnotherRowIsRefused() throws IOException {
    file("a.csv", "id,account\n7,One\n");
    file("b.csv", "id,account\n7,Two\n");

    run("import", path("a.csv"));
    assertThat(run("import", path("b.csv"), "--dry-run")).isEqualTo(1);
    assertThat(err.toString()).contains("line 2: another row was imported under its id");
    assertThat(folder.resolve("b.rejected.csv")).doesNotExist();
    assertThat(run("import", path("b.csv"))).isEqualTo(1);
  }

  @Test
  void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws IOException {
    file("a.csv", "account\nOne\nTwo\n\"\"\n");

    assertThat(run("import", path("a.csv"), "--dry-run")).isEqualTo(1);

    assertThat(out.toString()).contains("3 rows: 2 cases would be opened, 0 there already, 1 rejected");
    assertThat(cases()).isEmpty();
    assertThat(folder.resolve("a.rejected.csv")).doesNotExist();
  }

  @Test
  void theMailsOfAnMboxAreImportedButNotWhatMachinesSent() throws IOException {
    file("in.mbox", """
        From ailsa@example.org Mon Nov 23 10:00:00 2026
        From: Ailsa Example <ailsa@example.org>
        Subject: What they wrote
        Message-ID: <one@example.org>

        Look at this.
        >From the start it was bad.

        From robot@example.org Mon Nov 23 10:00:00 2026
        From: Robot <robot@example.org>
        Subject: Out of office
        Auto-Submitted: auto-replied
        Message-ID: <two@example.org>

        I am away.
        """);

    assertThat(run("import", path("in.mbox"))).as(err.toString()).isEqualTo(1);

    assertThat(out.toString()).contains("2 rows: 1 case opened, 0 there already, 1 rejected");
    assertThat(err.toString()).contains("line 9: it is an automatic reply");
    assertThat(wiring.cases().findWithReport(cases().getFirst()).orElseThrow().report().account())
        .contains("What they wrote", "\nFrom the start it was bad.");
    assertThat(run("import", path("in.rejected.mbox"))).isEqualTo(1);
    assertThat(err.toString()).contains("line 1: it is an automatic reply");
    assertThat(run("import", path("in.mbox"), "--notify")).isEqualTo(2);
  }

  @Test
  void theFilesOfAMailComeToItsCaseOnceHoweverOftenItIsImported() throws IOException {
    file("in.mbox", """
        From ailsa@example.org Mon Nov 23 10:00:00 2026
        From: Ailsa Example <ailsa@example.org>
        Subject: What they wrote
        Message-ID: <one@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        Look at these.
        --b
        Content-Type: text/plain; name="words.txt"
        Content-Disposition: attachment; filename="words.txt"

        Go away.
        --b
        Content-Type: application/pdf; name="page.pdf"
        Content-Disposition: attachment; filename="page.pdf"

        %PDF-1.4
        %%EOF
        --b--
        """);

    assertThat(run("import", path("in.mbox"), "--dry-run")).as(err.toString()).isZero();
    assertThat(cases()).isEmpty();
    assertThat(run("import", path("in.mbox"))).as(err.toString()).isZero();
    assertThat(run("import", path("in.mbox"))).as(err.toString()).isZero();

    assertThat(out.toString()).contains("1 row: 0 cases opened, 1 there already, 0 rejected");
    assertThat(wiring.evidence().of(cases().getFirst()))
        .extracting(file -> file.offered().name(), file -> file.offered().suspect())
        .containsExactlyInAnyOrder(tuple("words.txt", false), tuple("page.pdf", false));
  }

  @Test
  void aCheckOnTheWayThatFoundSomethingMakesFilesSuspectAndOneThatWasNeverMadeDoesNot() throws IOException {
    String mail = """
        From ailsa@example.org Mon Nov 23 10:00:00 2026
        X-SES-Virus-Verdict: FAIL
        From: Ailsa Example <ailsa@example.org>
        Message-ID: <one@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        Look at this.
        --b
        Content-Type: application/pdf; name="page.pdf"
        Content-Disposition: attachment; filename="page.pdf"

        %PDF-1.4
        %%EOF
        --b--
        """;
    file("in.mbox", mail);

    assertThat(run("import", path("in.mbox"))).as(err.toString()).isZero();

    assertThat(wiring.evidence().of(cases().getFirst())).singleElement().matches(file -> file.offered().suspect());
  }

  @Test
  void mailsAreSentOnlyToWhomeverConfirmsThem() throws IOException {
    file("a.csv", "account,reporter.email\nOne,ailsa@example.org\n");

    assertThat(run("import", path("a.csv"), "--notify")).isEqualTo(2);
    assertThat(err.toString()).contains("say --yes");
    assertThat(cases()).isEmpty();
    assertThat(run("import", path("a.csv"), "--notify", "--yes")).isZero();

    assertThat(wiring.notices().of(cases().getFirst())).hasSize(1);
    assertThat(wiring.cases().find(cases().getFirst()).orElseThrow().access().quiet()).isFalse();
  }

  @Test
  void whatIsWrongWithTheFileIsSaidWithTheLine() throws IOException {
    file("a.csv", "account\nOne\n\"" + "x".repeat(1_300_000));
    assertThat(run("import", path("a.csv"))).isEqualTo(1);
    assertThat(err.toString()).contains("The row at line 3", "quotation mark").hasLineCount(1);
    assertThat(run("import", path("none.csv"))).isEqualTo(2);
    file("b.txt", "x");
    assertThat(run("import", path("b.txt"))).isEqualTo(2);
    assertThat(err.toString()).contains("say --format");
    file("wrong.json", "{\"feilds\": {}}");
    assertThat(run("import", path("a.csv"), "--mapping", path("wrong.json"))).isEqualTo(2);
    assertThat(err.toString()).contains("is not right at line 1");
  }

  @Test
  void cutOffAtRandomAndRunAgainItEndsWholeWithNothingDoubled() throws IOException, InterruptedException {
    int rows = 40;
    file("a.csv", "account\n" + String.join("\n", IntStream.range(0, rows).mapToObj(i -> "Row " + i).toList()) + "\n");
    Random random = new Random(11);
    for (int cut = 0; cut < 4; cut++) {
      int last = 1 + random.nextInt(12);
      AtomicInteger done = new AtomicInteger();
      assertThatThrownBy(() -> importing(() -> {
        if (done.incrementAndGet() == last) {
          throw new CutOff();
        }
      })).isInstanceOf(CutOff.class);
    }
    assertThat(cases().size()).isLessThan(rows);

    Tally whole = importing(() -> {});

    assertThat(whole.opened() + whole.before()).isEqualTo(rows);
    assertThat(whole.before()).isPositive();
    assertThat(cases().stream().map(id -> wiring.cases().findWithReport(id).orElseThrow().report())
        .map(Report::account)).hasSize(rows).doesNotHaveDuplicates();
  }

  private static final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Tally importing(Runnable step) throws IOException, InterruptedException {
    RowReader reader = new RowReader(
        Mapping.PLAIN,
        new SubmissionDecoder(Messages.english(), Set.of()),
        new Submission.Imported(Actor.operator("morag"), true));
    OpenCase opening = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    try (CsvRows source = CsvRows.open(folder.resolve("a.csv"));
        RejectedFile<List<String>> aside = new RejectedFile<>(source, folder.resolve("a.rejected.csv"))) {
      return new Importer<List<String>>(reader, opening, wiring.requests(), files(), wiring.random(), 3, step)
          .run(source, aside, false);
    }
  }

  private FileIntake files() {
    return new FileIntake(
        new MailReader(MailLimits.STANDARD, wiring.clock(), _ -> false), wiring.evidence(),
        wiring.evidenceBucket()::upload,
        new OfferEvidence(wiring.evidence(), wiring.hints(), wiring.clock(), wiring.random()));
  }

  private static String clause() {
    return Catalogue.of(OwnFolder.of(Map.of())).clauses().getFirst().id().value();
  }

  private List<CaseId> cases() {
    return Page.all(from -> wiring.cases().list(Stage.Name.RECEIVED, 100, from)).map(CaseSummary::id).toList();
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... arguments) {
    return new StackInFolder(folder).run(out, err, arguments);
  }
}
