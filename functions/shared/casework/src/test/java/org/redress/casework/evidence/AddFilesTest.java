package org.redress.casework.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.sweep.SweptUploads;
import org.redress.casework.timeline.Digest;

class AddFilesTest {

  private final CaseFixture world = new CaseFixture();
  private final UploadsInMemory uploads = new UploadsInMemory(world);
  private final OfferEvidence offering = new OfferEvidence(world.store.evidence, world, world, world.random);
  private final AddFiles adding = new AddFiles(
      world.store, world.store.evidence, uploads, offering, world, world.random);
  private final SweptUploads sweep = new SweptUploads(world.store, uploads, adding);

  @Test
  void aFileThatWasUploadedIsOfferedOnceWithItsName() {
    CaseId id = world.opened().id();
    put(id, "holiday.png", "bytes");

    adding.offer(id);
    adding.offer(id);

    assertThat(world.store.evidence.of(id)).singleElement().satisfies(one -> {
      assertThat(one.offered().name()).isEqualTo("holiday.png");
      assertThat(one.offered().source()).isEqualTo(Offered.Source.UPLOAD);
    });
    assertThat(world.hinted).contains("seal " + new EvidenceId(id, 1));
  }

  @Test
  void filesUploadedBeforeTheReportIsSentBelongToItsCase() {
    CaseId reserved = adding.reserve();
    put(reserved, "before.png", "bytes");

    CaseId opened = world.opened(CaseFixture.submission(Optional.empty()).as(reserved)).id();
    adding.offer(opened);

    assertThat(opened).isEqualTo(reserved);
    assertThat(world.store.evidence.of(opened)).hasSize(1);
  }

  @Test
  void aCaseTakesTwentyFilesAndNoMore() {
    CaseId id = world.opened().id();
    for (int i = 0; i < AddFiles.MOST; i++) {
      assertThat(put(id, "file", "content " + i)).isInstanceOf(AddFiles.Result.Taken.class);
    }
    adding.offer(id);

    assertThat(put(id, "file", "one more")).isEqualTo(new AddFiles.Result.TooMany());
    assertThat(put(id, "file", "content 7")).as("the same again").isInstanceOf(AddFiles.Result.Taken.class);
    uploads.put(id, file("file", "slipped in"), new byte[1]);
    adding.offer(id);
    assertThat(world.store.evidence.of(id)).hasSize(AddFiles.MOST);
    assertThat(uploads.of(id)).noneMatch(one -> one.fileId().equals(file("file", "slipped in").fileId()));
  }

  @Test
  void whatIsTooLargeOrEmptyGetsNoTicket() {
    CaseId id = world.opened().id();
    Digest digest = Digest.over(new byte[0]);

    assertThat(adding.begin(id, Announced.of("a", "", AddFiles.LARGEST + 1, digest)))
        .isEqualTo(new AddFiles.Result.TooLarge());
    assertThat(adding.begin(id, Announced.of("a", "", 0, digest))).isEqualTo(new AddFiles.Result.Empty());
    assertThat(adding.begin(id, Announced.of("a", "", AddFiles.LARGEST, digest)))
        .isInstanceOf(AddFiles.Result.Allowed.class);
  }

  @Test
  void aFileIsTakenBackBeforeTheReportIsSentAndNotAfterwards() {
    CaseId reserved = adding.reserve();
    put(reserved, "a", "a");
    adding.remove(reserved, file("a", "a").fileId());
    assertThat(adding.uploaded(reserved)).isEmpty();

    CaseId open = world.opened().id();
    put(open, "a", "a");
    adding.remove(open, file("a", "a").fileId());
    assertThat(adding.uploaded(open)).hasSize(1);
  }

  @Test
  void theSweeperOffersWhatNobodyToldOfAndForgetsWhatWasNeverSent() {
    CaseId open = world.opened().id();
    CaseId never = adding.reserve();
    put(open, "a", "a");
    put(never, "b", "b");

    world.pass(Duration.ofHours(1));
    assertThat(sweep.run(world.instant())).as("not yet an hour old").isZero();
    world.pass(Duration.ofMinutes(1));
    assertThat(sweep.run(world.instant())).as("not at its minute").isZero();
    world.pass(Duration.ofMinutes(9));
    assertThat(sweep.run(world.instant())).isEqualTo(1);
    assertThat(world.store.evidence.of(open)).hasSize(1);
    assertThat(uploads.of(never)).hasSize(1);

    world.pass(Duration.ofDays(2));
    sweep.run(world.instant());
    assertThat(uploads.of(never)).isEmpty();
    assertThat(uploads.of(open)).as("sealing clears it away").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a.png                      | a.png
      C:\\dir\\a.png             | a.png
      /etc/passwd                | passwd
      ../..                      | ..
      a\u202egnp.exe             | agnp.exe
      a\u0000b\u0007             | a b
      ''                         | file
      ' / '                      | file
      """)
  void aNameIsCleaned(String given, String cleaned) {
    assertThat(Announced.of(given, "", 1, Digest.over(new byte[0])).name()).isEqualTo(cleaned);
    assertThat(Announced.of(given, "", 1, Digest.over(new byte[0])).offered().name()).isEqualTo(cleaned);
  }

  @Test
  void aLongNameKeepsItsEndingAndAnOddTypeStandsForAnUnknownOne() {
    String emoji = "\ud83d\ude20".repeat(100) + ".jpeg";
    Announced file = Announced.of(emoji, "image/png\r\nX-Evil: 1", 1, Digest.over(new byte[0]));

    assertThat(file.offered().name()).endsWith("\ude20.jpeg").hasSizeLessThanOrEqualTo(Offered.MAX_NAME);
    assertThat(file.type()).isEqualTo("application/octet-stream");
    assertThat(Announced.of("a", "text/plain; charset=x", 1, Digest.over(new byte[0])).type())
        .isEqualTo("text/plain");
  }

  private AddFiles.Result put(CaseId id, String name, String content) {
    return adding.put(id, file(name, content), content.getBytes(UTF_8));
  }

  private static Announced file(String name, String content) {
    byte[] bytes = content.getBytes(UTF_8);
    return Announced.of(name, "image/png", bytes.length, Digest.over(bytes));
  }
}
