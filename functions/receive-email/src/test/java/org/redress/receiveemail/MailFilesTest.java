package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.Offered;
import org.redress.casework.mail.MailId;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What becomes of the files that mails bring. */
@ExtendWith(Engines.class)
class MailFilesTest {

  private static final Path SAMPLES = Path.of("../shared/mail/src/test/resources/mails");
  private static final int MOST = 20;

  private static MailRoom room;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    room = new MailRoom(engines, "mail-files");
  }

  @Test
  void theFilesOfAMailAreEvidenceOfItsCase() {
    CaseId id = opened(RawText.of("two-files").bringing("See these.", List.of("one.png", "two.pdf")));

    assertThat(room.evidence(id)).extracting(Evidence::offered).containsExactly(
        new Offered("one.png", "application/octet-stream", size("one.png"), Offered.Source.MAIL, false),
        new Offered("two.pdf", "application/octet-stream", size("two.pdf"), Offered.Source.MAIL, false));
    assertThat(room.evidence(id)).allSatisfy(
        evidence -> assertThat(room.uploads(id))
            .containsEntry(evidence.upload().fileId(), RawText.content(evidence.offered().name())));
  }

  @Test
  void eachFileIsHintedAtSoThatItIsSealed(TestEngines engines) throws IOException {
    MailRoom other = new MailRoom(engines, "mail-files-hints");
    MailId mail = other.receive(RawText.of("hinted").bringing("See these.", List.of("one.png", "two.pdf")));

    assertThat(other.evidenceHints()).contains(
        List.of(1, 2).stream()
            .map(n -> "\\\"case\\\":\\\"%s\\\",\\\"evidence\\\":%d".formatted(other.opened(mail).id(), n))
            .toList());
  }

  @Test
  void theFilesOfAnAnswerAreEvidenceOfTheCaseThatItJoins() {
    CaseId id = opened(RawText.of("no-files").saying("More will follow."));

    room.receive(
        RawText.of("files-follow").with("To", room.wiring.mails().replyAddresses().of(id).value())
            .bringing("Here it is.", List.of("shot.png")));

    assertThat(names(id)).containsExactly("shot.png");
  }

  @Test
  void aMailThatIsDeliveredAgainAfterItsFilesWereSealedBringsNoneOnceMore() {
    byte[] mail = RawText.of("again").bringing("See this.", List.of("one.png")).getBytes(UTF_8);
    CaseId id = room.opened(room.receive(mail)).id();
    room.clear(id);

    room.receive(mail);

    assertThat(names(id)).containsExactly("one.png");
    assertThat(room.uploads(id)).isEmpty();
  }

  @Test
  void theSameFileInTwoMailsIsEvidenceTwiceAndFoldedWhenItIsSealed() {
    CaseId id = opened(RawText.of("first").bringing("See this.", List.of("one.png")));

    room.receive(
        RawText.of("second").with("To", room.wiring.mails().replyAddresses().of(id).value())
            .bringing("Again.", List.of("one.png")));

    assertThat(names(id)).containsExactly("one.png", "one.png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED", "PASSED?"})
  void whatDidNotPassTheSearchForVirusesIsSuspect(String verdict) {
    CaseId id = opened(
        RawText.of("virus-" + verdict.hashCode()).virus(verdict).bringing("See this.", List.of("one.png")));

    assertThat(room.evidence(id)).singleElement().satisfies(
        evidence -> assertThat(evidence.offered().suspect()).isTrue());
  }

  @Test
  void ofManyFilesThoseAttachedComeFirstAndTheTimelineSaysHowManyAreLeft() {
    String related = """
        Content-Type: multipart/related; boundary=inner

        --inner
        Content-Type: text/html

        <p>See <img src=cid:logo></p>
        --inner
        Content-Type: image/png; name=logo.png
        Content-ID: <logo>

        logo
        --inner--""";
    Stream<String> attached = IntStream.range(0, MOST + 3)
        .mapToObj(i -> "Content-Type: image/png; name=" + i + ".png\r\nContent-Disposition: attachment\r\n\r\n" + i);

    CaseId id = opened(
        RawText.of("many").holding("See these.", Stream.concat(Stream.of(related), attached).toList()));

    assertThat(names(id)).isEqualTo(IntStream.range(0, MOST).mapToObj(i -> i + ".png").toList());
    assertThat(room.desk.timeline(id).getFirst().facts())
        .containsEntry("attachments", "24")
        .containsEntry("attachmentsLeft", "4");
  }

  @Test
  void whatAMachineAttachesIsNoEvidence() {
    CaseId id = opened(RawText.of("machine").saying("They called me names."));
    String address = room.wiring.mails().replyAddresses().of(id).value();

    room.receive(
        RawText.of("machine-1").bounced().with("To", address).with("Auto-Submitted", "auto-replied")
            .bringing("I am away.", List.of("card.vcf")));
    room.receive(
        RawText.of("machine-2").from("mailer-daemon@mx.example.org").bounced().with("To", address)
            .with("Subject", "Mail delivery failed: returning message to sender")
            .with("X-Failed-Recipients", "jo@example.org").bringing("It failed.", List.of("details.bin")));

    assertThat(room.desk.timeline(id)).hasSize(3);
    assertThat(room.evidence(id)).isEmpty();
    assertThat(room.uploads(id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      signed-smime-beside        |
      signed-pgp-mime            |
      signed-smime-opaque        | shot.png
      encrypted-smime            | smime.p7m
      encrypted-pgp-mime         | encrypted.asc
      winmail                    | Bildschirmfoto größer.png,notes.txt
      winmail-breaks-off         | Bildschirmfoto größer.png,notes.txt,winmail.dat
      winmail-is-something-else  | winmail.dat
      forwarded-within-forwarded | shot.png
      inline-pictures            | shot.png
      attachment-truncated-base64| shot.png
      attachment-name-of-a-path  | passwd.png,evil.exe
      calendar-invitation        | unnamed-1.2
      """)
  void ofASampleMailTheseFilesAreEvidence(String sample, String files) throws IOException {
    CaseId id = opened(Files.readAllBytes(SAMPLES.resolve(sample + ".eml")));

    assertThat(String.join(",", names(id))).isEqualTo(Optional.ofNullable(files).orElse(""));
  }

  private static CaseId opened(String mail) {
    return opened(mail.getBytes(UTF_8));
  }

  private static CaseId opened(byte[] mail) {
    MailId id = room.receive(mail);
    return room.opened(id).id();
  }

  private static List<String> names(CaseId id) {
    return room.evidence(id).stream().map(evidence -> evidence.offered().name()).collect(Collectors.toList());
  }

  private static Optional<Long> size(String file) {
    return Optional.of((long) RawText.content(file).length());
  }
}
