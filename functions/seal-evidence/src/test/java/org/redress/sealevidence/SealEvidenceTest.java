package org.redress.sealevidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.timeline.TimelineEvent.Kind;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.sealevidence.scan.FakeDaemon;

@ExtendWith(Engines.class)
class SealEvidenceTest {

  private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";
  private static final String NO_SCANNER = "none";

  private static EvidenceDesk desk;

  @BeforeAll
  static void start(TestEngines engines) {
    desk = EvidenceDesk.open(engines, "seal-evidence");
  }

  @Test
  void aPictureIsSealedAndShownWithoutItsPosition() throws Exception {
    CaseId id = desk.opened();
    byte[] photograph = Exif.in(Samples.picture("jpeg", 60, 40), 6);
    EvidenceId file = desk.came(id, "IMG_0001.JPG", photograph);

    assertThat(desk.function(NO_SCANNER).invoke(desk.hint(file))).isEqualTo(NO_FAILURES);

    Evidence evidence = desk.found(file);
    EvidenceState.Sealed sealed = desk.sealed(file);
    assertThat(sealed.file().type().kind()).isEqualTo(FileKind.JPEG);
    assertThat(sealed.file().size()).isEqualTo(photograph.length);
    assertThat(sealed.verdict()).isEqualTo(new Verdict.NotScanned(Verdict.Reason.NO_SCANNER));
    assertThat(sealed.file().shownAs().leftOut().position()).as("the case can say so").isTrue();
    assertThat(desk.objects(file)).containsExactlyInAnyOrder(evidence.key().original(), evidence.key().copy());
    assertThat(desk.object(evidence.key().original())).isEqualTo(photograph);
    assertThat(desk.contentType(evidence.key().original())).contains("application/octet-stream");
    byte[] copy = desk.object(evidence.key().copy());
    assertThat(desk.contentType(evidence.key().copy())).contains("image/jpeg");
    assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(copy))
        .containsDirectoryOfType(GpsDirectory.class)).isFalse();
    assertThat(evidence.wake()).isEmpty();
    assertThat(evidence.maySave()).isTrue();
    assertThat(evidence.copyToShow()).map(ShownAs.Copy::width).contains(40);
    assertThat(desk.cases.kinds(id)).containsExactly(Kind.OPENED, Kind.EVIDENCE_SEALED);
  }

  @Test
  void aDoubledHintDoesNothing() throws IOException {
    CaseId id = desk.opened();
    EvidenceId file = desk.came(id, "letter.pdf", Samples.pdf());
    LambdaCall<SQSEvent> function = desk.function(NO_SCANNER);
    function.invoke(desk.hint(file));
    Case head = desk.cases.head(id);
    Evidence evidence = desk.found(file);

    assertThat(function.invoke(desk.hint(file))).isEqualTo(NO_FAILURES);

    assertThat(desk.cases.head(id)).isEqualTo(head);
    assertThat(desk.found(file)).isEqualTo(evidence);
    assertThat(desk.objects(file)).containsExactly(evidence.key().original());
  }

  @Test
  void hintsThatComeAtTheSameTimeSealOnce() throws Exception {
    CaseId id = desk.opened();
    EvidenceId file = desk.came(id, "picture.png", Samples.picture("png", 20, 20));
    LambdaCall<SQSEvent> function = desk.function(NO_SCANNER);
    String hint = desk.hint(file);

    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      Callable<String> call = () -> function.invoke(hint);
      for (Future<String> answer : threads.invokeAll(Collections.nCopies(6, call))) {
        answer.get();
      }
    }
    function.invoke(hint);

    assertThat(desk.cases.kinds(id)).containsOnlyOnce(Kind.EVIDENCE_SEALED);
    Evidence evidence = desk.found(file);
    assertThat(desk.objects(file)).containsExactlyInAnyOrder(evidence.key().original(), evidence.key().copy());
  }

  @Test
  void afterACrashBetweenCopyAndWriteTheSameKeyIsUsed() throws IOException {
    CaseId id = desk.opened();
    EvidenceId file = desk.came(id, "picture.png", Samples.picture("png", 20, 20));
    LambdaCall<SQSEvent> function = desk.function(BrokenCommit.before(desk.wiring().cases()));
    Evidence pending = desk.found(file);

    assertThat(function.invoke(desk.hint(file))).contains("itemIdentifier");
    assertThat(desk.found(file)).isEqualTo(pending);
    assertThat(desk.objects(file)).as("copied, and the upload still there").hasSize(3);

    assertThat(function.invoke(desk.hint(file))).isEqualTo(NO_FAILURES);
    assertThat(desk.sealed(file).file().type().kind()).isEqualTo(FileKind.PNG);
    assertThat(desk.objects(file)).containsExactlyInAnyOrder(pending.key().original(), pending.key().copy());
  }

  @Test
  void afterACrashBehindTheWriteTheUploadIsRemoved() throws IOException {
    CaseId id = desk.opened();
    EvidenceId file = desk.came(id, "letter.pdf", Samples.pdf());
    LambdaCall<SQSEvent> function = desk.function(BrokenCommit.after(desk.wiring().cases()));

    assertThat(function.invoke(desk.hint(file))).contains("itemIdentifier");
    assertThat(desk.objects(file)).hasSize(2);

    assertThat(function.invoke(desk.hint(file))).isEqualTo(NO_FAILURES);
    assertThat(desk.objects(file)).containsExactly(desk.found(file).key().original());
    assertThat(desk.cases.kinds(id)).containsOnlyOnce(Kind.EVIDENCE_SEALED);
  }

  @Test
  void theSameFileOnceMoreIsADuplicateAndNotKept() throws IOException {
    CaseId id = desk.opened();
    EvidenceId first = desk.came(id, "letter.pdf", Samples.pdf());
    EvidenceId second = desk.came(id, "again.pdf", Samples.pdf());
    LambdaCall<SQSEvent> function = desk.function(NO_SCANNER);

    function.invoke(desk.hint(first));
    function.invoke(desk.hint(second));

    assertThat(desk.found(second).state()).isEqualTo(new EvidenceState.Duplicate(1));
    assertThat(desk.objects(first, second)).containsExactly(desk.found(first).key().original());
    assertThat(desk.cases.kinds(id)).last().isEqualTo(Kind.EVIDENCE_DUPLICATE);
  }

  @Test
  void theSameFileInAnotherCaseIsKeptThereToo() throws IOException {
    EvidenceId one = desk.came(desk.opened(), "letter.pdf", Samples.pdf());
    EvidenceId other = desk.came(desk.opened(), "letter.pdf", Samples.pdf());
    LambdaCall<SQSEvent> function = desk.function(NO_SCANNER);

    function.invoke(desk.hint(one));
    function.invoke(desk.hint(other));

    assertThat(desk.objects(one, other)).hasSize(2);
  }

  @Test
  void anInfectedFileIsKeptButNeverSaved() throws IOException {
    CaseId id = desk.opened();
    EvidenceId file = desk.came(
        id, "picture.png",
        Samples.joined(Samples.picture("png", 20, 20), Samples.text(FakeDaemon.FOUND)));
    try (FakeDaemon daemon = new FakeDaemon(FakeDaemon.Manner.GOOD, 1 << 20)) {
      String scanner = "clamav://127.0.0.1:" + daemon.address().getPort();

      assertThat(desk.function(scanner).invoke(desk.hint(file))).isEqualTo(NO_FAILURES);
    }

    assertThat(desk.sealed(file).verdict()).isEqualTo(new Verdict.Infected("Test.Word-1"));
    assertThat(desk.found(file).maySave()).isFalse();
    assertThat(desk.found(file).copyToShow()).isEmpty();
    assertThat(desk.objects(file)).containsExactly(desk.found(file).key().original());
  }

  @Test
  void aScannerThatCouldNotBeReachedIsAskedAgain() throws IOException {
    CaseId id = desk.opened();
    EvidenceId file = desk.came(id, "letter.pdf", Samples.pdf());
    FakeDaemon gone = new FakeDaemon(FakeDaemon.Manner.GOOD, 1 << 20);
    gone.close();
    desk.function("clamav://127.0.0.1:" + gone.address().getPort()).invoke(desk.hint(file));
    assertThat(desk.sealed(file).verdict()).isEqualTo(new Verdict.NotScanned(Verdict.Reason.UNREACHABLE));
    assertThat(desk.found(file).wake()).as("found by the sweeper").isPresent();

    try (FakeDaemon daemon = new FakeDaemon(FakeDaemon.Manner.GOOD, 1 << 20)) {
      desk.function("clamav://127.0.0.1:" + daemon.address().getPort()).invoke(desk.hint(file));
    }

    assertThat(desk.sealed(file).verdict()).isEqualTo(new Verdict.Clean());
    assertThat(desk.found(file).wake()).isEmpty();
    assertThat(desk.cases.kinds(id)).last().isEqualTo(Kind.EVIDENCE_SCANNED);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndNothingOfItStays() throws IOException {
    CaseId id = desk.opened();
    EvidenceId file = desk.came(id, "letter.pdf", new byte[10_001]);

    assertThat(desk.functionFor(10_000).invoke(desk.hint(file))).isEqualTo(NO_FAILURES);

    assertThat(desk.found(file).state()).isEqualTo(new EvidenceState.Refused(EvidenceState.Reason.TOO_LARGE));
    assertThat(desk.objects(file)).isEmpty();
    assertThat(desk.cases.kinds(id)).last().isEqualTo(Kind.EVIDENCE_REFUSED);
  }

  @Test
  void aFileThatIsNotThereYetIsSealedByALaterHint() throws IOException {
    CaseId id = desk.opened();
    Evidence noted = desk.noted(id, "letter.pdf", "late");
    LambdaCall<SQSEvent> function = desk.function(NO_SCANNER);
    assertThat(function.invoke(desk.hint(noted.id()))).isEqualTo(NO_FAILURES);
    assertThat(desk.found(noted.id())).isEqualTo(noted);

    desk.putUpload(noted, Samples.pdf());
    function.invoke(desk.hint(noted.id()));

    assertThat(desk.sealed(noted.id()).file().type().kind()).isEqualTo(FileKind.PDF);
  }

  @Test
  void aFileThatNeverCameIsSaidToBeMissingAtTheLastHint() throws IOException {
    CaseId id = desk.opened();
    Evidence noted = desk.noted(id, "letter.pdf", "never");
    LambdaCall<SQSEvent> function = desk.function(NO_SCANNER);
    Evidence last = noted;
    for (int hint = 0; hint < 3; hint++) {
      Evidence hinted = last.withWake(last.wake().orElseThrow().hintedAt(last.offeredAt()));
      assertThat(desk.wiring().evidence().replace(last, hinted)).isTrue();
      last = hinted;
    }

    function.invoke(desk.hint(noted.id()));

    assertThat(desk.found(noted.id()).state()).isEqualTo(new EvidenceState.Refused(EvidenceState.Reason.MISSING));
  }

  @Test
  void aHintAtNothingAndOneThatIsNoneHarmNobody() throws IOException {
    LambdaCall<SQSEvent> function = desk.function(NO_SCANNER);

    assertThat(function.invoke(desk.hint(new EvidenceId(desk.opened(), 5)))).isEqualTo(NO_FAILURES);
    assertThat(function.invoke(desk.hint(new EvidenceId(desk.opened(), 1)).replace("evidence\\\"", "notice\\\"")))
        .contains("itemIdentifier");
  }

  @Test
  void whatIsSaidOfEvidenceInLogsHasNoName() throws IOException {
    EvidenceId file = desk.came(desk.opened(), "Isla Example.pdf", Samples.pdf());
    desk.function(NO_SCANNER).invoke(desk.hint(file));

    assertThat(List.of(desk.found(file), desk.found(file).offered(), desk.sealed(file)).toString())
        .doesNotContain("Isla");
  }
}
