package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.CaseId;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.FileType;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Upload;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.Caution;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Span;
import org.redress.casework.finding.Versions;
import org.redress.casework.finding.Voice;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewing.Profile;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent.Kind;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;

/** People who are signed in, and cases for them. */
final class CaseVisitors {

  private static final Pattern HIDDEN = Pattern
      .compile("name=\"(version|fence|seenTo|screening)\" value=\"(\\d+)\"");
  private static final List<String> ALL = List.of("reviewer", "second", "approver", "auditor", RunningConsole.BOTH);

  private final Wiring wiring;
  private final CaseDesk desk;
  private final Map<String, One> signedIn = new HashMap<>();

  CaseVisitors(RunningConsole console) throws IOException, InterruptedException {
    wiring = console.wiring();
    desk = new CaseDesk(wiring);
    for (String subject : ALL) {
      signedIn.put(subject, new One(new Visitor(console).signIn(subject)));
    }
  }

  One as(String subject) {
    return Objects.requireNonNull(signedIn.get(subject));
  }

  /** A case of a confidential reporter that waits for a reviewer, with something found. */
  CaseId queued() {
    return queued(
        "She rings me at night.",
        List.of(
            new Post(
                "Ring her on 07700 900123, the clown.", Optional.of("https://example.org/p/1"), Optional.empty(),
                Optional.of("@somebody"), Optional.empty())),
        "Morag Sinclair");
  }

  /** One that waits, too, with other words at the same address. */
  CaseId queuedWithOtherWords() {
    return queued(
        "She rings me at night.",
        List.of(
            new Post(
                "They have written something else here by now.", Optional.of("https://example.org/p/1"),
                Optional.empty(), Optional.of("@somebody"), Optional.empty())),
        "Isla Sinclair");
  }

  CaseId queued(String account, List<Post> posts, String name) {
    Reporter reporter = new Reporter.Confidential(Optional.of(name), EmailAddress.parse("morag@example.org"));
    OpenCase opening = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    Report report = new Report(account, posts, true, List.of(new ClauseId("abuse")));
    OpenCase.Result opened = opening.open(new Submission(report, reporter, Optional.empty()));
    CaseId id = ((OpenCase.Result.Accepted) opened).opened().id();
    desk.screen(id, (_, _, at) -> found(at));
    desk.queue(id);
    return id;
  }

  private static ScreeningResult found(Instant at) {
    Part post = new Part.Post(0);
    return new ScreeningResult(
        at, Optional.of(new Versions("1", "pattern 1", "1")),
        List.of(
            new Finding(
                new ClauseId("abuse"), 0.91, Severity.HIGH, List.of(new Span(post, 0, 8, "pattern", "insult")),
                "This may be an attack.", List.of(new Voice("pattern", 0.91))),
            new Finding(
                new ClauseId("private-information"), 0.8, Severity.HIGH,
                List.of(new Span(post, 4, 12, "personal-data", "phone")), "A number.",
                List.of(new Voice("personal-data", 0.8)))),
        List.of(
            new Caution(
                new ClauseId("counter-speech"), List.of(new Span(new Part.Account(), 0, 3, "pattern", "quoting")),
                "It may quote.")),
        List.of(), Background.NONE, List.of());
  }

  /** Adds a file to a case, kept and searched for malware. */
  void sealed(CaseId id, int number, Verdict verdict) {
    Evidence offered = Evidence.offered(
        new EvidenceId(id, number),
        new Offered("her-phone-" + number + ".txt", "text/plain", Optional.of(5L), Offered.Source.UPLOAD, false),
        new Upload("file-" + number, Optional.empty()), EvidenceKey.random(wiring.random()),
        wiring.clock().instant().truncatedTo(ChronoUnit.MILLIS));
    assertThat(wiring.evidence().add(offered)).isTrue();
    SettleEvidence settling = new SettleEvidence(
        wiring.cases(), wiring.evidence(), wiring.clock(), wiring.random(), Actor.function("test"));
    SealedFile file = new SealedFile(
        new FileType(FileKind.TEXT, "text/plain", Set.of()), 5, Digest.over(new byte[]{(byte) number}),
        Optional.empty(), new ShownAs.NameOnly());
    assertThat(settling.sealed(offered.id(), file, verdict)).isTrue();
  }

  /** Adds what the reporter says later. */
  void said(CaseId id, String words) {
    desk.say(id, Message.Standing.REPORTER, new Report(words, List.of(), false, List.of()));
  }

  /** Lets the first mail about a case not arrive. */
  void lost(CaseId id) {
    assertThat(wiring.notices().replace(desk.notice(id), desk.notice(id).failed("refused"))).isTrue();
  }

  /** From now on somebody is too near to a case. */
  void tooNear(String subject, CaseId id) {
    Profile profile = wiring.review().profile();
    profile.declare(profile.of(subject, subject, Set.of(Role.REVIEWER)), Concern.of(id));
  }

  Stage.Name stage(CaseId id) {
    return desk.head(id).stage().name();
  }

  List<Kind> kinds(CaseId id) {
    return desk.kinds(id);
  }

  /** Sends a form twice, as a finger that slips does; the case has one more event of this kind afterwards. */
  void twice(String subject, CaseId id, Kind kind, String form, String... namesAndValues) throws IOException {
    long before = kinds(id).stream().filter(kind::equals).count();
    One one = as(subject).open(id);
    assertThat(one.page()).as("%s offers %s", subject, form).contains("/" + form + "\"");
    List<String> shown = one.hidden();
    for (int time = 0; time < 2; time++) {
      one.open(id).with(shown).send(form, namesAndValues);
      assertThat(one.status()).as("%s, time %s: %s", form, time, one.page()).isEqualTo(303);
    }
    assertThat(kinds(id).stream().filter(kind::equals).count()).as(form).isEqualTo(before + 1);
  }

  /** Somebody's browser. */
  static final class One {

    private final Visitor visitor;
    private String path = "";
    private List<String> shown = List.of();

    private One(Visitor visitor) {
      this.visitor = visitor;
    }

    One open(CaseId id) throws IOException {
      path = "/console/cases/" + id.reference();
      visitor.get(path);
      shown = hidden();
      return this;
    }

    /** What the forms of the page carry. */
    List<String> hidden() {
      Map<String, String> found = new HashMap<>();
      Matcher matcher = HIDDEN.matcher(visitor.page());
      while (matcher.find()) {
        found.putIfAbsent(matcher.group(1), matcher.group(2));
      }
      return found.entrySet().stream().flatMap(one -> List.of(one.getKey(), one.getValue()).stream()).toList();
    }

    /** As if the page that carried this were still open. */
    One with(List<String> earlier) {
      shown = earlier;
      return this;
    }

    One send(CaseId id, String form, String... namesAndValues) throws IOException {
      return open(id).send(form, namesAndValues);
    }

    /** Sends a form of the page that was opened last. */
    One send(String form, String... namesAndValues) throws IOException {
      sendTo(path + "/" + form, namesAndValues);
      return this;
    }

    /** Sends a form of the page that is shown. */
    One sendHere(String form, String... namesAndValues) throws IOException {
      shown = hidden();
      return send(form, namesAndValues);
    }

    One sendTo(String address, String... namesAndValues) throws IOException {
      String[] all = new String[shown.size() + namesAndValues.length];
      for (int i = 0; i < shown.size(); i++) {
        all[i] = shown.get(i);
      }
      System.arraycopy(namesAndValues, 0, all, shown.size(), namesAndValues.length);
      visitor.post(address, all);
      return this;
    }

    /** Looks at something under a case's address. */
    One look(CaseId id, String under) throws IOException {
      visitor.get("/console/cases/" + id.reference() + under);
      return this;
    }

    /** Goes to a place of the console. */
    One visit(String address) throws IOException {
      visitor.get(address);
      shown = hidden();
      return this;
    }

    String location() {
      return visitor.header("Location");
    }

    int status() {
      return visitor.status();
    }

    String page() {
      return visitor.page();
    }
  }
}
