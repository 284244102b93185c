package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewing.Profile;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** How reviewers come to their cases. */
@ExtendWith(Engines.class)
class WorkTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REFERENCE = Pattern.compile("/console/cases/(RD-[0-9A-Z]{5}-[0-9A-Z]{5})\"");
  private static final Pattern NEXT_PAGE = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final Pattern PAGE_BEFORE = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");
  private static final String REFERENCE_START = "/console/cases/RD-";
  private static final String SEARCH = "/console/search";

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private RunningConsole console;

  @SuppressWarnings("NullAway.Init")
  private Waiting waiting;

  @BeforeEach
  void start(TestEngines engines, TestInfo test) throws IOException {
    console = new RunningConsole(engines, "work-" + Integer.toHexString(test.getDisplayName().hashCode()));
    waiting = new Waiting(console);
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void whoeverTakesTheNextCaseGetsAnother() throws Exception {
    Set<String> cases = references(
        List.of(waiting.queued(Priority.LOW, 1), waiting.queued(Priority.URGENT, 5)));
    console.provider().put(RunningConsole.person("colleague", Role.REVIEWER));
    Visitor rory = new Visitor(console).signIn("reviewer");
    Visitor colleague = new Visitor(console).signIn("colleague");

    Set<String> taken = new TreeSet<>(Set.of(taken(rory), taken(colleague)));

    assertThat(taken).isEqualTo(cases);
    assertThat(rory.get("/console").post("/console/next").status()).isEqualTo(200);
    assertThat(rory.page()).contains("No case waits for you now");
    assertThat(rory.get("/console").page()).contains("With you: ", REFERENCE_START);
    assertThat(found(rory.get("/console/cases?mine=yes"))).hasSize(1);
    assertThat(found(rory.get("/console/cases?stage=in-review"))).containsExactlyInAnyOrderElementsOf(cases);
  }

  @Test
  void aHiddenCaseIsInNoListCountOrSearch() throws Exception {
    CaseId hidden = waiting.queued(Priority.URGENT, -30);
    CaseId other = waiting.queued(Priority.LOW, 1);
    Visitor rory = new Visitor(console).signIn("reviewer");
    assertThat(rory.page()).contains(count(2)).contains(count(1));
    Profile profile = console.wiring().review().profile();
    Reviewer reviewer = profile.of("reviewer", "Rory", Set.of(Role.REVIEWER));
    profile.declare(reviewer, Concern.of(hidden));

    assertThat(rory.get("/console").page()).contains(count(1)).doesNotContain(count(2));
    assertThat(found(rory.get("/console/cases"))).containsExactly(other.reference());
    assertThat(found(rory.get("/console/cases?overdue=yes"))).isEmpty();
    for (List<String> search : List.of(
        List.of("reference", hidden.reference()), List.of("link", Waiting.LINK), List.of("account", Waiting.ACCOUNT),
        List.of("address", Waiting.ADDRESS), List.of("words", "nobody wants"))) {
      rory.get(SEARCH).post(SEARCH, "by", search.getFirst(), "for", search.getLast());
      assertThat(found(rory)).as("%s", search)
          .isEqualTo(search.getFirst().equals("reference") ? List.of() : List.of(other.reference()));
    }
    taken(rory);
    assertThat(rory.get("/console").post("/console/next").page()).contains("No case waits for you now");
  }

  @Test
  void aListIsReadPageByPageAndSaysNothingOfPeopleInItsAddress() throws Exception {
    List<CaseId> all = IntStream.range(0, 30).mapToObj(hour -> waiting.queued(Priority.HIGH, hour)).toList();
    Visitor rory = new Visitor(console).signIn("reviewer").get("/console/cases?priority=high");
    List<String> read = new ArrayList<>(found(rory));
    String next = link(NEXT_PAGE, rory);
    read.addAll(found(rory.get(next)));

    assertThat(read).containsExactlyElementsOf(all.stream().map(CaseId::reference).toList());
    assertThat(rory.page()).doesNotContain("rel=\"next\"");
    assertThat(found(rory.get(link(PAGE_BEFORE, rory)))).containsExactlyElementsOf(read.subList(0, 25));
    assertThat(next).startsWith("/console/cases?stage=queued&priority=high&at=");
    all.forEach(id -> assertThat(next).doesNotContain(id.value()));
    assertThat(found(rory.get("/console/cases?at=changed"))).hasSize(25);
  }

  @Test
  void aListHoldsWhatItsAddressAsksFor() throws Exception {
    CaseId late = waiting.queued(Priority.NORMAL, -80, "harassment");
    waiting.queued(Priority.NORMAL, 1, "threats");
    CaseId both = waiting.queued(Priority.LOW, -1, "harassment", "threats");
    Visitor rory = new Visitor(console).signIn("reviewer");

    assertThat(found(rory.get("/console/cases?clause=harassment"))).containsExactly(
        late.reference(), both.reference());
    assertThat(found(rory.get("/console/cases?overdue=yes&priority=low&clause=threats")))
        .containsExactly(both.reference());
    assertThat(found(rory.get("/console/cases?stage=appealed"))).isEmpty();
    assertThat(rory.page()).contains("No case stands here now.");
    assertThat(rory.get("/console/cases?overdue=yes").page()).contains("late");
    assertThat(rory.get("/console/cases?stage=closed").status()).isEqualTo(422);
  }

  @Test
  void whoeverHadAPartInADecisionDoesNotSeeItWaitForTheirApproval() throws Exception {
    waiting.proposedBy("approver");
    CaseId other = waiting.proposedBy("reviewer");
    Visitor approver = new Visitor(console).signIn("approver");

    assertThat(approver.page()).contains("Decisions that wait for your approval").contains(count(1));
    assertThat(found(approver.get("/console/cases?stage=awaiting-approval"))).containsExactly(other.reference());
  }

  @Test
  void casesAreFoundByWhatIsKnownOfThem() throws Exception {
    CaseId named = waiting.queued(Waiting.NAMED, "Go AWAY, n\u00F3body wants you");
    CaseId confidential = waiting.queued(Waiting.CONFIDENTIAL, "Another thing");
    Visitor rory = new Visitor(console).signIn("reviewer");
    Map<List<String>, List<CaseId>> searches = Map.of(
        List.of("reference", named.value().toLowerCase(Locale.ROOT)), List.of(named),
        List.of("link", "http://www.social.example.org/p/1?utm_source=x"), List.of(named, confidential),
        List.of("account", "Someone"), List.of(named, confidential),
        List.of("account", "https://facebook.com/someone"), List.of(),
        List.of("address", "Ada.Example@example.org"), List.of(named),
        List.of("words", "Nobody away"), List.of(named),
        List.of("words", "nobody thing"), List.of());
    for (Map.Entry<List<String>, List<CaseId>> search : searches.entrySet()) {
      rory.get(SEARCH).post(SEARCH, "by", search.getKey().getFirst(), "for", search.getKey().getLast());

      assertThat(rory.status()).isEqualTo(200);
      assertThat(found(rory)).as("%s", search.getKey())
          .containsExactlyInAnyOrderElementsOf(search.getValue().stream().map(CaseId::reference).toList());
      assertThat(rory.header("Location")).isEmpty();
    }
    assertThat(rory.get(SEARCH).post(SEARCH, "by", "address", "for", "no address").status()).isEqualTo(422);
    assertThat(rory.page()).contains("value=\"no address\"").contains("This is no e-mail address.");
    assertThat(console.kept()).doesNotContain("REPORTER#" + Waiting.ADDRESS).contains("REPORTER#");
  }

  @Test
  void programsFindTheSameAsTheDescriptionSays() throws Exception {
    IntStream.range(0, 26).forEach(hour -> waiting.queued(Priority.NORMAL, hour, "threats"));
    String token = console.token(Map.of("cognito:groups", List.of("reviewer")), Duration.ofMinutes(5));
    Visitor program = new Visitor(console).with("accept", "application/json").with("authorization", "Bearer " + token);

    JsonNode page = JSON.readTree(program.get("/console/cases?clause=threats").page());
    assertThat(page.path("cases")).hasSize(25);
    ConsoleApiTest.assertDescribed("/console/cases", "get", "200", "application/json", program);
    assertThat(JSON.readTree(program.get(page.path("after").asText()).page()).path("cases")).hasSize(1);
    program.post("/console/next");
    ConsoleApiTest.assertDescribed("/console/next", "post", "200", "application/json", program);
    program.with("content-type", "application/json").postRaw(SEARCH, "{\"by\":\"words\",\"for\":\"nobody\"}");
    ConsoleApiTest.assertDescribed("/console/search", "post", "200", "application/json", program);
    assertThat(JSON.readTree(program.page()).path("references")).hasSize(25);
    program.postRaw(SEARCH, "{\"by\":\"link\",\"for\":\" \"}");
    ConsoleApiTest.assertDescribed("/console/search", "post", "422", "application/problem+json", program);
  }

  private static String taken(Visitor visitor) throws IOException {
    visitor.get("/console").post("/console/next");
    assertThat(visitor.status()).as(visitor.page()).isEqualTo(303);
    return visitor.header("Location").substring("/console/cases/".length());
  }

  private static String count(int number) {
    return "<dd>" + number + "</dd>";
  }

  private static Set<String> references(List<CaseId> ids) {
    return new TreeSet<>(ids.stream().map(CaseId::reference).toList());
  }

  private static List<String> found(Visitor visitor) {
    assertThat(visitor.status()).isEqualTo(200);
    return REFERENCE.matcher(visitor.page()).results().map(found -> found.group(1)).toList();
  }

  private static String link(Pattern pattern, Visitor visitor) {
    Matcher found = pattern.matcher(visitor.page());
    assertThat(found.find()).isTrue();
    return found.group(1).replace("&amp;", "&");
  }
}
