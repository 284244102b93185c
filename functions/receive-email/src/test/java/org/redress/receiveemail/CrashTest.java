package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.casework.mail.MailId;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** The process ends at every call that it makes, one after the other, and the mail is delivered again. */
@ExtendWith(Engines.class)
class CrashTest {

  private static final List<String> FILES = List.of("one.png", "two.pdf");
  private static final int MOST_CALLS = 60;

  private final MailRoom room;

  CrashTest(TestEngines engines) throws IOException {
    room = new MailRoom(engines, "crash-" + System.nanoTime());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whereverItCrashesANewMailIsOneCaseWithItsFilesAndOneAcknowledgement(boolean afterTheCall) {
    int call = 0;
    boolean ended = false;
    while (!ended) {
      call++;
      assertThat(call).isLessThan(MOST_CALLS);
      int before = room.cases().size();
      MailId id = room.put(
          RawText.of("crash-" + call + afterTheCall).from("jo" + call + afterTheCall + "@example.org")
              .bringing("It stopped at " + call, FILES).getBytes(UTF_8));

      ended = Crash.at(call, afterTheCall, () -> room.tell(id, 1));
      room.tell(id, 2);

      assertThat(room.cases()).as("crash at call %d", call).hasSize(before + 1);
      CaseId opened = room.opened(id).id();
      assertThat(room.wiring.notices().of(opened)).as("crash at call %d", call).hasSize(1);
      assertThat(room.evidence(opened)).as("crash at call %d", call)
          .extracting(evidence -> evidence.offered().name())
          .containsExactlyElementsOf(FILES);
      assertNothingElseIsUploaded(opened);
      assertThat(room.keys()).contains("mail/kept/" + id).doesNotContain("mail/new/" + id);
    }
    assertThat(call).as("calls in all").isGreaterThan(16);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whereverItCrashesAnAnswerIsSaidOnce(boolean afterTheCall) {
    CaseId open = room.opened(room.receive(RawText.of("open").saying("The report."))).id();
    String address = room.wiring.mails().replyAddresses().of(open).value();
    Set<String> said = new HashSet<>();
    int call = 0;
    boolean ended = false;
    while (!ended) {
      call++;
      assertThat(call).isLessThan(MOST_CALLS);
      said.add("Answer " + call);
      MailId id = room.put(
          RawText.of("answer-" + call).with("To", address).bringing("Answer " + call, List.of(call + ".png"))
              .getBytes(UTF_8));

      ended = Crash.at(call, afterTheCall, () -> room.tell(id, 1));
      room.tell(id, 2);

      assertThat(room.messages(open)).extracting(message -> message.words().account())
          .as("crash at call %d", call)
          .containsExactlyInAnyOrderElementsOf(said);
      assertThat(room.evidence(open)).as("crash at call %d", call).hasSize(call);
      assertNothingElseIsUploaded(open);
      assertThat(room.keys()).contains("mail/kept/" + id).doesNotContain("mail/new/" + id);
    }
    assertThat(room.cases()).containsExactly(open);
  }

  @Test
  void aMailThatCouldNotBeMovedIsMovedByTheNextDelivery() {
    MailId id = room.put(RawText.of("stays").saying("It stays.").getBytes(UTF_8));
    Crash.at(1, false, () -> room.tell(id, 1));
    assertThat(room.keys()).contains("mail/new/" + id);

    room.tell(id, 2);

    assertThat(room.keys()).containsExactly("mail/kept/" + id);
  }

  private void assertNothingElseIsUploaded(CaseId id) {
    assertThat(room.uploads(id).keySet()).containsExactlyInAnyOrderElementsOf(
        room.evidence(id).stream().map(evidence -> evidence.upload().fileId()).toList());
  }
}
