package org.redress.reviewcases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Versions;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.notices.Suppression;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.screening.CodeVersion;
import org.redress.casework.screening.CodeVersion.Rule;
import org.redress.casework.screening.Screener;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.rawmails.AsideMails;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.screening.catalogue.Catalogue;

/** What administrators look after. */
@ExtendWith(Engines.class)
class AdministrationTest {

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;
  @SuppressWarnings("NullAway.Init")
  private static CaseDesk desk;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "administration");
    desk = new CaseDesk(console.wiring());
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void everyPlaceOfTheAdministrationIsThereAndSaysWhatItIs() throws Exception {
    Visitor ada = new Visitor(console).signIn("administrator").get("/console/administration");

    List<String> places = List.of("dead-letters", "put-aside", "suppressed", "due-dates", "texts", "catalogue");
    assertThat(places).allSatisfy(
        place -> assertThat(ada.get("/console/administration").page()).contains("href=\"/console/" + place + "\""));
    for (String place : places) {
      assertThat(ada.get("/console/" + place).status()).as(place).isEqualTo(200);
    }
    assertThat(ada.get("/console/due-dates").page()).contains("Urgent", "Working days", "25 December 2026");
    assertThat(ada.get("/console/texts").page()).contains("We have received your report RD-7K2M9-QXW4T");
  }

  @Test
  void aStepThatFailedIsShownWithItsCaseAndGivenBackToItsQueue() throws Exception {
    CaseId id = desk.open("They wrote to me again.");
    console.stack().send("SCREENING_DEAD_LETTERS_URL", "{\"case\":\"" + id.value() + "\"}");
    console.stack().send("MAIL_DEAD_LETTERS_URL",
        "{\"Records\":[{\"s3\":{\"object\":{\"key\":\"mail/new/aside1\"}}}]}");
    console.stack().send("NOTICE_DEAD_LETTERS_URL", "no hint at all");
    Visitor ada = new Visitor(console).signIn("administrator").get("/console/dead-letters");

    assertThat(ada.page()).contains(id.reference(), "aside1", "unknown", "Give back");
    assertThat(ada.post("/console/dead-letters/redrive", "queue", "screening").status()).isEqualTo(303);

    assertThat(ada.get(ada.header("Location")).page()).contains("They were given back").doesNotContain(id.reference());
    assertThat(console.stack().receive("SCREENING_QUEUE_URL")).contains(id.value());
    assertThat(ada.post("/console/dead-letters/redrive", "queue", "nothing").status()).isEqualTo(404);
  }

  @Test
  void aMailThatWasPutAsideIsTakenInAgainAndNoOther() throws Exception {
    MailId id = new MailId("mailaside");
    console.wiring().mails().rawMails().deliver(id, "From: a@example.org\r\n\r\nWords of somebody".getBytes(UTF_8));
    console.wiring().mails().rawMails().keep(id, Map.of(AsideMails.RESULT, AsideMails.PUT_ASIDE));
    console.wiring().mails().putAside().keep(new PutAsideMail(id, Instant.now(), "OUR_OWN", "It looks like our own."));
    Visitor ada = new Visitor(console).signIn("administrator").get("/console/put-aside");

    assertThat(ada.page()).contains("mailaside", "It looks like our own.").doesNotContain("Words of somebody");
    assertThat(ada.post("/console/put-aside/retry", "mail", "mailaside").status()).isEqualTo(303);
    assertThat(console.wiring().mails().rawMails().open(id)).isPresent();
    assertThat(ada.get("/console/put-aside").post("/console/put-aside/retry", "mail", "another").status())
        .isEqualTo(404);
  }

  @Test
  void mailsGoToAnAddressAgainAndItsCaseSaysWhoDidThat() throws Exception {
    CaseId id = desk.open("They wrote to me again.");
    EmailAddress address = new EmailAddress("bounced@example.org");
    console.wiring().mails()
        .suppressions()
        .add(address, new Suppression(Suppression.Reason.BOUNCE, Instant.now(), new NoticeId(id, 1)));
    Visitor ada = new Visitor(console).signIn("administrator").get("/console/suppressed");
    String mark = console.wiring().mails().suppressions().id(address).substring(0, 16);

    assertThat(ada.page()).contains(mark, id.reference()).doesNotContain("bounced@");
    assertThat(ada.post("/console/suppressed/lifting", "address", mark).status()).isEqualTo(303);

    assertThat(console.wiring().mails().suppressions().of(address)).isEmpty();
    assertThat(desk.timeline(id)).last()
        .satisfies(event -> assertThat(event.actor().toString()).contains("administrator"));
    assertThat(desk.kinds(id)).endsWith(TimelineEvent.Kind.SUPPRESSION_LIFTED);
  }

  @Test
  void theCodeIsComparedWithAnEarlierVersion() throws Exception {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    CodeVersion present = Catalogue.shipped().asVersion(now);
    List<Rule> rules = new ArrayList<>(present.rules());
    Rule gone = new Rule("gone", Rule.Kind.PRINCIPLE, "A rule of old", "It was so.", Optional.empty());
    Rule first = rules.set(0, gone);
    console.wiring().codeVersions().keep(new CodeVersion("of-old", now.minusSeconds(1), rules));
    console.wiring().codeVersions().keep(present);

    String page = new Visitor(console).signIn("auditor").get("/console/catalogue?with=of-old").page();

    assertThat(page).contains("A rule of old (gone)", first.name().replace("'", "&#39;") + " (new)")
        .doesNotContain("(changed)", "Screen them again");
  }

  @Test
  void openCasesOfAnotherVersionAreScreenedAgainAndAskedForOnce() throws Exception {
    CaseId old = desk.open("They wrote to me again.");
    desk.screen(old, screeningBy("of-old"));
    desk.queue(old);
    CaseId current = desk.open("They wrote to me again.");
    desk.screen(current, screeningBy(Catalogue.shipped().version()));
    desk.queue(current);
    Visitor ada = new Visitor(console).signIn("administrator").get("/console/catalogue");

    ada.post("/console/catalogue/screening");
    while (ada.page().contains("There are more")) {
      String from = ada.page().replaceAll("(?s).*name=\"from\" value=\"([^\"]*)\".*", "$1");
      ada.post("/console/catalogue/screening", "from", from);
    }

    assertThat(desk.kinds(old)).endsWith(TimelineEvent.Kind.RESCREENING_ASKED);
    assertThat(desk.head(old).isToBeScreened()).isTrue();
    assertThat(desk.head(current).isToBeScreened()).isFalse();
    ada.get("/console/catalogue").post("/console/catalogue/screening");
    assertThat(desk.kinds(old)).containsOnlyOnce(TimelineEvent.Kind.RESCREENING_ASKED);
    assertThat(ada.get("/console/catalogue").post("/console/catalogue/screening", "from", "NONSENSE x").status())
        .isEqualTo(404);
  }

  private static Screener screeningBy(String version) {
    return (said, _, at) -> new ScreeningResult(
        at, Optional.of(new Versions(version, "1", "1")), List.of(), List.of(), List.of(), Background.NONE, List.of(),
        said.last());
  }
}
