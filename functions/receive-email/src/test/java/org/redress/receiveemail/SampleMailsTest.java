package org.redress.receiveemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.mail.MailId;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** Every sample mail that the reader is tested with, each delivered three times. */
@ExtendWith(Engines.class)
class SampleMailsTest {

  private static final Path SAMPLES = Path.of("../shared/mail/src/test/resources/mails");

  private final MailRoom room;

  SampleMailsTest(TestEngines engines) throws IOException {
    room = new MailRoom(engines, "sample-mails");
  }

  @Test
  void everyMailEndsAsACaseWithItsFilesOrIsPutAsideAndNoneEndsTwice() throws IOException {
    List<MailId> delivered = new ArrayList<>();
    for (Path sample : samples()) {
      byte[] mail = Files.readAllBytes(sample);
      MailId first = room.receive(mail);
      room.receive(mail);
      room.tell(first, 2);
      delivered.add(first);
    }

    List<MailId> aside = delivered.stream().filter(id -> room.aside(id).isPresent()).toList();
    List<String> why = aside.stream().map(id -> room.aside(id).orElseThrow().kind()).toList();
    assertThat(room.cases()).hasSize(delivered.size() - aside.size());
    assertThat(why).doesNotContain("FAILED").hasSizeLessThan(30);
    assertThat(room.cases()).allSatisfy(id -> assertThat(room.wiring.notices().of(id)).hasSizeLessThan(2));
    Map<CaseId, List<Evidence>> evidence = room.cases().stream().collect(Collectors.toMap(id -> id, room::evidence));
    assertThat(evidence).allSatisfy((id, files) -> {
      assertThat(files.stream().map(file -> file.upload().fileId())).doesNotHaveDuplicates();
      assertThat(room.uploads(id)).hasSameSizeAs(files).allSatisfy(
          (fileId, content) -> assertThat(files)
              .filteredOn(file -> file.upload().fileId().equals(fileId))
              .extracting(file -> file.offered().size())
              .containsExactly(Optional.of((long) content.length())));
    });
    assertThat(evidence.values()).filteredOn(files -> !files.isEmpty()).hasSizeGreaterThan(25);
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }
}
