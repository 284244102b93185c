package org.redress.sendnotices;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.access.Role;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Language;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;
import org.redress.casework.reporter.AskForReview;
import org.redress.casework.reporter.ConfirmAddress;
import org.redress.casework.reporter.Said;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.Decide;
import org.redress.casework.reviewing.Decision;
import org.redress.casework.reviewing.Response;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.ses.Mail;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

/** What reviewers decide reaches reporters and colleagues by mail, each as far as they may know. */
@ExtendWith(Engines.class)
class DecisionMailsTest {

  private static final String HINTS = "NOTICE_QUEUE_URL";
  private static final Actor TEST = Actor.function("test");
  private static final Outcome NOT_UPHELD = new Outcome.NotUpheld();
  private static final Outcome REFERRED = new Outcome.Referred(new TreeSet<>(Set.of(new ClauseId("abuse"))));

  private static TestEngines engines;
  private static TestStack stack;
  private static Wiring wiring;
  private static ReviewWiring review;
  private static CaseDesk cases;
  private static LambdaCall<SQSEvent> function;
  private static Reviewer rory;
  private static Reviewer mairi;
  private static Reviewer una;

  @BeforeAll
  static void start(TestEngines running) {
    engines = running;
    stack = TestStack.create(engines, "decision-mails");
    wiring = Wiring.from(stack.environment());
    review = wiring.review();
    cases = new CaseDesk(wiring);
    function = new LambdaCall<>(new SendNotices(stack.environment()), SQSEvent.class);
    rory = known("rory");
    mairi = known("mairi");
    una = known("una");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "RESOLVED_INFORMALLY    | is settled without the disciplinary process",
      "NOT_UPHELD             | does not break the code of conduct",
      "OUTSIDE_CODE           | does not cover what you told us about",
      "NOT_ENOUGH_INFORMATION | does not mean that we doubt you",
      "DUPLICATE              | was reported before"})
  void eachOutcomeIsToldInItsOwnWordsUnderTheMailBefore(Outcome.Name name, String words) {
    CaseId id = confirmed("ailsa", Language.ENGLISH, SafeContact.ANY);
    deliver();

    decide(id, outcome(name));
    deliver();

    Mail told = last(id, "ailsa");
    assertThat(told.subject()).isEqualTo("The outcome of your report " + id.reference());
    assertThat(told.text()).contains(words, "you can ask for a review once").doesNotContain("secret reason", "Ailsa");
    assertThat(told.header("In-Reply-To")).isEqualTo(mails(id, "ailsa").getFirst().header("Message-ID"));
    assertThat(mails(id, "ailsa")).hasSize(2);
  }

  @Test
  void whatIsReferredIsToldTheOtherApproversAndTheReporterOnlyOnceOneAgrees() {
    CaseId id = confirmed("brigid", Language.ENGLISH, SafeContact.ANY);
    decide(id, REFERRED);
    deliver();

    assertThat(mails(id, "brigid")).as("nothing is decided yet").hasSize(1);
    assertThat(mails(id, "rory")).as("who proposed it").isEmpty();
    assertThat(List.of(last(id, "mairi"), last(id, "una"))).allSatisfy(mail -> {
      assertThat(mail.subject()).isEqualTo("Report " + id.reference() + " needs a second person");
      assertThat(mail.text()).doesNotContain("Brigid", "secret reason", "brigid");
    });

    done(review.approving(TEST).approve(seen(mairi, id), REFERRED));
    deliver();
    assertThat(last(id, "brigid").text()).contains("We pass the matter on to the disciplinary process.");
  }

  @Test
  void theReporterOfAMergedReportIsToldOfThatAndThenOfTheOutcomeOfTheOther() {
    CaseId duplicate = confirmed("catriona", Language.ENGLISH, SafeContact.ANY);
    CaseId goesOn = confirmed("donald", Language.ENGLISH, SafeContact.ANY);
    done(review.merging().merge(seen(rory, duplicate), seen(rory, goesOn)));
    deliver();
    assertThat(last(duplicate, "catriona").subject()).contains("was joined with another");
    assertThat(last(duplicate, "catriona").text()).doesNotContain(goesOn.reference(), "donald");

    decide(goesOn, NOT_UPHELD);
    deliver();

    assertThat(last(goesOn, "donald").text()).contains("does not break the code", "ask for a review once");
    assertThat(last(duplicate, "catriona").text())
        .contains("joined with another", "does not break the code")
        .as("there is no outcome of its own to be reviewed")
        .doesNotContain("ask for a review", goesOn.reference());
  }

  @Test
  void theReviewOfAnOutcomeIsToldWithWhetherItChanged() {
    CaseId same = confirmed("ewan", Language.ENGLISH, SafeContact.ANY);
    CaseId changed = confirmed("fiona", Language.ENGLISH, SafeContact.ANY);
    for (CaseId id : List.of(same, changed)) {
      decide(id, NOT_UPHELD);
      new AskForReview(wiring.reportersDesk(), wiring.serviceTimes(), wiring.appealPeriod(), wiring.random())
          .ask(id, new Said("Look at the date.", Optional.empty()));
    }
    decide(una, same, NOT_UPHELD);
    decide(una, changed, outcome(Outcome.Name.OUTSIDE_CODE));
    deliver();

    assertThat(last(same, "ewan").text()).contains("It stays as it was.", "This was the one review");
    assertThat(last(changed, "fiona").text())
        .contains("It is now another one.", "does not cover what you told us about")
        .doesNotContain("Look at the date");
  }

  @Test
  void anOutcomeIsToldInTheReportersLanguage() {
    CaseId id = confirmed("grace", new Language("gd"), SafeContact.ANY);
    decide(id, NOT_UPHELD);
    deliver();

    assertThat(last(id, "grace").html()).contains("<html lang=\"gd-GB\">");
    assertThat(last(id, "grace").text()).doesNotContain("code of conduct");
  }

  @Test
  void whereOthersReadTheMailsNoneSaysWhatWasDecided() {
    CaseId discreet = confirmed("hamish", Language.ENGLISH, SafeContact.DISCREET);
    CaseId pageAlone = confirmed("iona", Language.ENGLISH, SafeContact.CASE_PAGE);
    CaseId unconfirmed = opened("jean", Language.ENGLISH, SafeContact.ANY);
    List.of(discreet, pageAlone, unconfirmed).forEach(id -> decide(id, NOT_UPHELD));
    deliver();

    assertThat(last(discreet, "hamish").text()).contains("There is news for you.")
        .doesNotContain("report ", "decided", "abuse");
    assertThat(last(discreet, "hamish").subject()).doesNotContain("outcome", "report");
    assertThat(mails(pageAlone, "iona")).isEmpty();
    assertThat(last(unconfirmed, "jean").text()).doesNotContain("decided", "does not break the code");
  }

  private static Reviewer known(String subject) {
    Set<Role> roles = Set.of(Role.REVIEWER, Role.APPROVER);
    wiring.people().seen(subject, subject, roles, EmailAddress.parse(subject + "@example.org"),
        wiring.clock().instant());
    return review.profile().of(subject, subject, roles);
  }

  private static Outcome outcome(Outcome.Name name) {
    return switch (name) {
      case REFERRED -> REFERRED;
      case RESOLVED_INFORMALLY -> new Outcome.ResolvedInformally(new TreeSet<>(Set.of(new ClauseId("abuse"))));
      case NOT_UPHELD -> NOT_UPHELD;
      case OUTSIDE_CODE -> new Outcome.OutsideCode();
      case NOT_ENOUGH_INFORMATION -> new Outcome.NotEnoughInformation();
      case DUPLICATE -> new Outcome.Duplicate(new CaseId("7K2M9QXW4T"));
    };
  }

  private static CaseId confirmed(String name, Language language, SafeContact contact) {
    CaseId id = opened(name, language, contact);
    EmailAddress address = new EmailAddress(name + "@example.org");
    new ConfirmAddress(wiring.reportersDesk(), wiring.mails().addressTokens())
        .confirm(id.reference(), wiring.mails().addressTokens().tokenFor(id, address));
    return id;
  }

  private static CaseId opened(String name, Language language, SafeContact contact) {
    String named = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Submission submission = new Submission(
        new Report("It happened on Monday.", List.of(), false, List.of()),
        new Reporter.Named(named, EmailAddress.parse(name + "@example.org"), contact), Optional.empty()).in(language);
    OpenCase intake = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    if (!(intake.open(submission) instanceof OpenCase.Result.Accepted(Case opened))) {
      throw new AssertionError("There was no key");
    }
    cases.leaveUnscreened(opened.id());
    cases.queue(opened.id());
    return opened.id();
  }

  private static void decide(CaseId id, Outcome outcome) {
    decide(rory, id, outcome);
  }

  private static void decide(Reviewer reviewer, CaseId id, Outcome outcome) {
    SeenCase claimed = done(review.claiming().claim(seen(reviewer, id)));
    Decide deciding = review.deciding(TEST, Optional.empty());
    done(
        deciding.decide(
            claimed, claimed.view().fence(), new Decision(outcome, "A secret reason.", claimed.view().lastMessage())));
  }

  private static SeenCase seen(Reviewer reviewer, CaseId id) {
    return review.sight().see(reviewer, id).orElseThrow();
  }

  private static SeenCase done(Response response) {
    if (response instanceof Response.Done(SeenCase now)) {
      return now;
    }
    throw new AssertionError("It was not done: " + response);
  }

  /** Sends all that is owed. */
  private static void deliver() {
    for (String event = stack.receive(HINTS); event.contains("messageId"); event = stack.receive(HINTS)) {
      assertThat(function.invoke(event)).isEqualTo("{\"batchItemFailures\":[]}");
    }
  }

  private static Mail last(CaseId id, String name) {
    return mails(id, name).getLast();
  }

  private static List<Mail> mails(CaseId id, String name) {
    return engines.mailbox()
        .mails()
        .stream()
        .filter(mail -> id.value().equals(mail.tags().get("case")) && mail.to().contains(name + "@example.org"))
        .toList();
  }
}
