package org.redress.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.notices.MailTags;
import org.redress.casework.notices.TrackNotice;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.StackInFolder;

/** The commands that look after mails: {@code notices}, {@code notice resend}, {@code suppressions list|lift}. */
@ExtendWith(Engines.class)
class NoticeCommandsTest {

  @TempDir
  private static Path data;

  private static TestStack stack;
  private static Wiring wiring;
  private static CaseDesk cases;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private CaseId id = CaseId.NOBODYS;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    stack = TestStack.create(engines, "notice-commands");
    wiring = Wiring.from(stack.environment());
    cases = new CaseDesk(wiring);
    StackInFolder.note(data, engines, stack, Map.of());
  }

  /** A case whose acknowledgement was refused for good by the server of its reporter. */
  @BeforeEach
  void bounce() {
    String address = "morag." + System.nanoTime() + "@example.org";
    id = cases.openFor(address);
    cases.sendNotice(id);
    String attempt = cases.notice(id).attempt().orElseThrow();
    new TrackNotice(
        wiring.mails().noticeChanges(Actor.function("track-notices")), Optional.of(wiring.mails().suppressions()),
        wiring.clock())
        .record(new MailTags(new NoticeId(id, 1), attempt), new NoticeState.Bounced(Optional.of("ses-" + id)));
  }

  @Test
  void noticesThatDidNotArriveAreListedAndNobodysAddress() {
    assertThat(run("notices")).isZero();
    assertThat(out.toString()).contains("NOTICE", "REASON", id + "/1", "ACKNOWLEDGEMENT", "BOUNCED")
        .doesNotContain("morag");

    assertThat(run("notices", "--state", "bounced", "--json")).isZero();
    assertThat(out.toString()).contains("\"notice\" : \"" + id + "/1\"", "\"state\" : \"BOUNCED\"")
        .doesNotContain("morag");

    assertThat(run("notices", "--state", "sent")).isZero();
    assertThat(out.toString()).doesNotContain(id.value());
  }

  @Test
  void anAddressIsLiftedAndThenTheMailIsOwedOnceMore() {
    assertThat(run("notice", "resend", id + "/1")).isEqualTo(1);
    assertThat(err.toString()).contains("No mail goes to its address", "redress suppressions lift");

    assertThat(run("suppressions", "list")).isZero();
    String line = out.toString().lines().filter(one -> one.contains(id + "/1")).findFirst().orElseThrow();
    assertThat(line).contains("BOUNCE").doesNotContain("morag");
    assertThat(run("suppressions", "list", "--json")).isZero();
    assertThat(out.toString()).contains("\"notice\" : \"" + id + "/1\"", "\"reason\" : \"BOUNCE\"");

    assertThat(run("suppressions", "lift", line.split(" ", 2)[0])).isZero();
    assertThat(out.toString()).contains("Mails go to the address of");
    assertThat(cases.kinds(id)).endsWith(TimelineEvent.Kind.SUPPRESSION_LIFTED);

    assertThat(run("notice", "resend", id.reference() + "/1")).isZero();
    assertThat(out.toString()).contains(id + "/2");
    assertThat(wiring.notices().find(new NoticeId(id, 2)).orElseThrow().state()).isEqualTo(new NoticeState.Pending());
    assertThat(cases.timeline(id).getLast().actor().name()).isEqualTo(System.getProperty("user.name"));
    assertThat(run("notice", "resend", id + "/2")).isEqualTo(1);
    assertThat(err.toString()).contains("is PENDING");
  }

  @Test
  void whatIsTypedWronglyIsSaidWithWhatToDo() {
    assertThat(run("notice", "resend", "nonsense")).isEqualTo(2);
    assertThat(err.toString()).contains("is no notice's id; 'redress notices' shows some");
    assertThat(run("notice", "resend", id + "/7")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no notice " + id + "/7");
    assertThat(run("notice", "resend", "DIGEST-20261123-00000000000000000000000000/1")).isEqualTo(1);
    assertThat(run("suppressions", "lift", "0123456789abcdef")).isEqualTo(1);
    assertThat(err.toString()).contains("'redress suppressions list' shows all");
    assertThat(run("notices", "--state", "nonsense")).isEqualTo(2);
    assertThat(err.toString()).contains("nonsense", "BOUNCED");
  }

  private int run(String... arguments) {
    return new StackInFolder(data).run(out, err, arguments);
  }
}
