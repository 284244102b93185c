package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseTag;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.Claim;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.Profile;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.casework.timeline.TimelineEvent.Kind;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What is done to several cases of a list at once, and taken back. */
@ExtendWith(Engines.class)
class BulkTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MARK = Pattern.compile("name=\"case\" value=\"(RD-[^\"]+\\.\\d+)\"");
  private static final Pattern REFERENCE = Pattern.compile("/console/cases/(RD-[0-9A-Z]{5}-[0-9A-Z]{5})\"");
  private static final String LIST = "/console/cases";
  private static final String TAGS = "/console/cases/tags";
  private static final String ASSIGNMENT = "/console/cases/assignment";
  private static final String MERGER = "/console/cases/merger";
  private static final String UNDOING = "/console/cases/undoing";
  private static final String NO_SUCH_CASE = "There is no such case.";

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;

  @SuppressWarnings("NullAway.Init")
  private static Waiting waiting;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "bulk");
    waiting = new Waiting(console);
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void aTagIsAddedToSomeCasesFindsThemAndIsTakenBackWhereNothingElseHappened() throws Exception {
    CaseId one = waiting.queued(Priority.HIGH, 1);
    CaseId other = waiting.queued(Priority.LOW, 2);
    waiting.queued(Priority.URGENT, 3);
    Visitor rory = new Visitor(console).signIn("reviewer").get(LIST);

    rory.post(TAGS, named("tag", " Council Election", "do", "add", one, other));
    assertThat(rory.page()).contains("Tag added: council-election", "Done: 2", "Take it back");
    List<String> marks = found(MARK, rory);
    rory.post(TAGS, named("tag", "council-election", one));
    assertThat(rory.page()).contains("Nothing was done", "It has this tag already");

    assertThat(found(REFERENCE, rory.get(LIST + "?tag=council-election")))
        .containsExactly(one.reference(), other.reference());
    assertThat(rory.page()).contains("Tags: council-election");
    assertThat(rory.get(LIST + "/" + one.reference()).page()).contains("council-election");

    console.wiring().review().notes().note(seen("reviewer", other), "Something else");
    rory.get(LIST).post(UNDOING, named(marks));
    assertThat(rory.page()).contains("Taken back", one.reference(), "Something has happened to it since");
    assertThat(tags(one)).isEmpty();
    assertThat(tags(other)).containsExactly(new CaseTag("council-election"));
    assertThat(kinds(one)).containsExactly(Kind.OPENED, Kind.CASE_TAGGED, Kind.CASE_UNTAGGED);
    rory.get(LIST).post(TAGS, named("tag", "council-election", "do", "remove", one, other));
    assertThat(rory.page()).contains("Tag taken off: council-election", "It did not have this tag");
    assertThat(tags(other)).isEmpty();
  }

  @Test
  void casesThatAreHiddenAreAsThoseThatThereAreNot() throws Exception {
    CaseId hidden = waiting.queued(Priority.HIGH, 1);
    Visitor second = new Visitor(console).signIn("second").get(LIST);
    Profile profile = console.wiring().review().profile();
    profile.declare(profile.of("second", "Second", Set.of(Role.REVIEWER)), Concern.of(hidden));
    String none = "RD-00000-00000";

    second.post(TAGS, named("tag", "a", List.of(hidden.reference(), none, "<b>x</b>")));

    assertThat(second.page()).contains("Nothing was done", "Left as they are: 3", hidden.reference(), none)
        .doesNotContain("<b>x", "href=\"/console/cases/RD-");
    assertThat(second.page().split(NO_SUCH_CASE, -1)).hasSize(4);
    assertThat(second.get(LIST).post(MERGER, named("into", hidden.reference(), List.of(none))).status()).isEqualTo(422);
    assertThat(second.get(LIST).post(UNDOING, named(List.of(hidden.reference() + ".1"))).page()).contains(NO_SUCH_CASE);
    assertThat(head(hidden).version()).isEqualTo(1);
  }

  @Test
  void casesAreGivenToAReviewerAndTakenBackUntilTheyBegin() throws Exception {
    CaseId one = waiting.queued(Priority.HIGH, 1);
    CaseId other = waiting.queued(Priority.HIGH, 2);
    CaseId taken = waiting.queued(Priority.HIGH, 3);
    new Visitor(console).signIn("second");
    console.wiring().review().claiming().claim(seen("reviewer", taken));
    Visitor una = new Visitor(console).signIn("approver").get(LIST);

    assertThat(una.post(ASSIGNMENT, named(one, other, taken)).page()).contains(
        "Who is to review these cases?", "The second", "Cases chosen: 3");
    assertThat(una.post(ASSIGNMENT, named("asked", "yes", one)).status()).isEqualTo(422);
    assertThat(una.page()).contains("<title>Error: Who is to review");
    una.post(ASSIGNMENT, named("to", "second", one, other, taken));
    assertThat(una.page()).contains("Given to The second", "Done: 2", "Somebody is at it");
    assertThat(head(one).stage()).isInstanceOfSatisfying(
        Stage.InReview.class, review -> assertThat(review.reviewer()).isEqualTo("second"));
    Claim claim = console.wiring().review().claims().findClaim(other).orElseThrow();
    assertThat(claim.lease().orElseThrow().until()).isAfter(console.wiring().clock().instant().plusSeconds(80_000));
    List<String> marks = found(MARK, una);

    console.wiring().review().holding().keep(seen("second", other), claim.fence());
    una.post(UNDOING, named(marks));

    assertThat(una.page()).contains("Done: 1", "Left as they are: 1", "Something has happened to it since");
    assertThat(head(one).stage()).isInstanceOf(Stage.Queued.class);
    assertThat(console.wiring().review().claims().findClaim(one).orElseThrow().lease()).isEmpty();
    assertThat(head(other).stage()).isInstanceOf(Stage.InReview.class);
    assertThat(kinds(one)).containsExactly(Kind.OPENED, Kind.REVIEW_ASSIGNED, Kind.ASSIGNMENT_UNDONE);
    assertThat(una.get(LIST).post(MERGER, named(one, other)).status()).isEqualTo(403);
  }

  @Test
  void casesAreMergedIntoOneAndEachWaitsAgainAsItDidWhenThatIsTakenBack() throws Exception {
    CaseId goesOn = waiting.queued(Priority.NORMAL, 1);
    CaseId one = waiting.queued(Priority.HIGH, 5);
    CaseId other = waiting.queued(Priority.LOW, 6);
    Stage before = head(one).stage();
    Visitor rory = new Visitor(console).signIn("reviewer").get(LIST);

    assertThat(rory.post(MERGER, named(goesOn, one, other)).page()).contains(
        "Which of these cases goes on?", "Their reporters get a mail");
    rory.post(MERGER, named("into", goesOn.reference(), goesOn, one, other));
    assertThat(rory.page()).contains("Merged into " + goesOn.reference(), "Done: 2", "no further mail says so");
    assertThat(head(one).stage()).isEqualTo(new Stage.Merged(goesOn));
    assertThat(head(goesOn).handling().joined()).containsExactlyInAnyOrder(one, other);
    List<String> marks = found(MARK, rory);

    rory.post(UNDOING, named(List.of(marks.getFirst())));

    assertThat(rory.page()).contains("Taken back", "Done: 1");
    assertThat(head(one).stage()).isEqualTo(before);
    assertThat(head(other).stage()).isEqualTo(new Stage.Merged(goesOn));
    assertThat(head(goesOn).handling().joined()).containsExactly(other);
    assertThat(kinds(goesOn)).endsWith(Kind.DUPLICATE_PARTED);
    Visitor second = new Visitor(console).signIn("second").get(LIST);
    assertThat(second.post(UNDOING, named(marks)).page()).contains("There is nothing of yours here");
    assertThat(head(other).stage()).isEqualTo(new Stage.Merged(goesOn));
  }

  @Test
  void programsDoTheSameAndAreToldTwiceOfWhatTheySentTwice() throws Exception {
    CaseId one = waiting.queued(Priority.HIGH, 1);
    String token = console.token(Map.of("cognito:groups", List.of("reviewer")), Duration.ofMinutes(5));
    Visitor program = new Visitor(console).with("accept", "application/json")
        .with("authorization", "Bearer " + token)
        .with("content-type", "application/json");

    program.postRaw(TAGS, "{\"cases\":[\"" + one.reference() + "\",\"RD-00000-00000\"],\"tag\":\"urgent-look\"}");
    ConsoleApiTest.assertDescribed(TAGS, "post", "200", "application/json", program);
    JsonNode answer = JSON.readTree(program.page());
    assertThat(answer.path("left").path(0).path("reason").asText()).isEqualTo("no-such-case");
    String undo = "{\"cases\":[" + answer.path("done").path(0).path("undo") + "]}";
    for (int time = 0; time < 2; time++) {
      program.postRaw(UNDOING, undo);
      ConsoleApiTest.assertDescribed(UNDOING, "post", "200", "application/json", program);
      assertThat(JSON.readTree(program.page()).path("done")).hasSize(1);
    }
    assertThat(kinds(one)).containsExactly(Kind.OPENED, Kind.CASE_TAGGED, Kind.CASE_UNTAGGED);
    program.postRaw(ASSIGNMENT, "{\"cases\":[\"" + one.reference() + "\"],\"to\":\"nobody at all\"}");
    ConsoleApiTest.assertDescribed(ASSIGNMENT, "post", "422", "application/problem+json", program);
    program.postRaw(TAGS, "{\"cases\":[],\"tag\":\"a\"}");
    ConsoleApiTest.assertDescribed(TAGS, "post", "422", "application/problem+json", program);
  }

  @Test
  void whatCannotBeReadIsAskedForAgainAndNothingIsLost() throws Exception {
    CaseId one = waiting.queued(Priority.HIGH, 1);
    Visitor rory = new Visitor(console).signIn("reviewer").get(LIST);

    assertThat(rory.post(TAGS, named("tag", "a", List.of())).status()).isEqualTo(422);
    assertThat(rory.page()).contains("No case was chosen");
    assertThat(rory.get(LIST).post(TAGS, named("tag", "!", "list", LIST + "?stage=queued&tag=b", one)).status())
        .isEqualTo(422);
    assertThat(rory.page()).contains(
        "<title>Error: Which tag?", "value=\"!\"", "value=\"" + one.reference() + "\"",
        "href=\"/console/cases?stage=queued&amp;tag=b\"");
    assertThat(rory.get(LIST).post(TAGS, named("tag", "!", "list", "https://example.org/", one)).page())
        .doesNotContain("example.org");
  }

  @Test
  void aPageInAnotherLanguageKeepsItsFiltersAndWhatAnswersAFormLeadsToItsList() throws Exception {
    CaseId one = waiting.queued(Priority.HIGH, 1);
    Visitor rory = new Visitor(console).signIn("reviewer").get(LIST + "?stage=queued&tag=none&lang=en");

    assertThat(rory.page()).contains("href=\"?stage=queued&amp;tag=none&amp;lang=gd\"");
    assertThat(rory.get(LIST).post(TAGS, named("tag", "!", one)).page()).contains("href=\"/console/cases?lang=gd\"");
    assertThat(rory.get(LIST + "?lang=gd").page()).contains("<html lang=\"gd-GB\"");
    assertThat(new Visitor(console).signIn("auditor").get(LIST).page()).doesNotContain(TAGS, "pick-RD-");
  }

  private static String[] named(List<String> cases) {
    return named("list", "", cases);
  }

  private static String[] named(CaseId... cases) {
    return named("list", "", cases);
  }

  private static String[] named(String name, String value, CaseId... cases) {
    return named(name, value, Arrays.stream(cases).map(CaseId::reference).toList());
  }

  private static String[] named(String name, String value, List<String> cases) {
    List<String> all = new ArrayList<>(List.of(name, value));
    cases.forEach(one -> all.addAll(List.of("case", one)));
    return all.toArray(String[]::new);
  }

  private static String[] named(String name, String value, String second, String is, CaseId... cases) {
    List<String> all = new ArrayList<>(List.of(second, is));
    all.addAll(List.of(named(name, value, cases)));
    return all.toArray(String[]::new);
  }

  private static SeenCase seen(String subject, CaseId id) {
    return console.wiring()
        .review()
        .sight()
        .see(console.wiring().review().profile().of(subject, subject, Set.of(Role.REVIEWER)), id)
        .orElseThrow();
  }

  private static Case head(CaseId id) {
    return console.wiring().cases().find(id).orElseThrow();
  }

  private static Set<CaseTag> tags(CaseId id) {
    return head(id).handling().marks().tags();
  }

  private static List<Kind> kinds(CaseId id) {
    return Page.all(from -> console.wiring().cases().timeline(id, from)).map(TimelineEvent::kind).toList();
  }

  private static List<String> found(Pattern pattern, Visitor visitor) {
    assertThat(visitor.status()).as(visitor.page()).isEqualTo(200);
    return pattern.matcher(visitor.page()).results().map(found -> found.group(1)).toList();
  }
}
