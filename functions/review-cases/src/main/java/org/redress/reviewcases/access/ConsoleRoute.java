package org.redress.reviewcases.access;

import static org.redress.casework.access.Role.ADMINISTRATOR;
import static org.redress.casework.access.Role.APPROVER;
import static org.redress.casework.access.Role.AUDITOR;
import static org.redress.casework.access.Role.REVIEWER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.access.Role;

/**
 * Every route of the console, and who may use it: the one place where that is said. A route without roles is for
 * everybody, signed in or not; all others need a session or a bearer token with one of their roles.
 */
public enum ConsoleRoute {
  // The way in and out
  SIGN_IN("GET /console/sign-in"),
  SIGNED_IN("GET /console/signed-in"),
  SIGNED_OUT("GET /console/signed-out"),
  SIGN_OUT("POST /console/sign-out", anyRole()),

  // What pages and programs are made with
  ASSET("GET /console/assets/{file}"),
  DESCRIPTION("GET /console/openapi.json"),

  // Places, in the order of the navigation
  HOME("GET /console", "console.place.home", anyRole()),
  CASES("GET /console/cases", "console.place.cases", seeingCases()),
  SEARCH_FORM("GET /console/search", "console.place.search", seeingCases()),
  PEOPLE("GET /console/people", "console.place.people", EnumSet.of(ADMINISTRATOR, AUDITOR)),
  ADMINISTRATION("GET /console/administration", "console.place.administration", EnumSet.of(ADMINISTRATOR)),
  STATISTICS("GET /console/statistics", "console.place.statistics", EnumSet.of(ADMINISTRATOR, AUDITOR)),
  TIMELINES("GET /console/timelines", "console.place.timelines", EnumSet.of(AUDITOR)),
  OWN("GET /console/own", "console.place.own", seeingCases()),

  // What is shown and checked there
  STATISTICS_FILE("GET /console/statistics/{table}", EnumSet.of(ADMINISTRATOR, AUDITOR)),
  VERIFICATION("POST /console/timelines/verification", EnumSet.of(AUDITOR)),

  // What people say of themselves
  DECLARATION("POST /console/own/conflicts", seeingCases()),
  RETRACTION("POST /console/own/conflicts/retraction", seeingCases()),
  DUTY("POST /console/own/duty", EnumSet.of(REVIEWER)),

  // What administrators look after
  DEAD_LETTERS("GET /console/dead-letters", EnumSet.of(ADMINISTRATOR)),
  REDRIVE("POST /console/dead-letters/redrive", EnumSet.of(ADMINISTRATOR)),
  PUT_ASIDE("GET /console/put-aside", EnumSet.of(ADMINISTRATOR)),
  RETRY("POST /console/put-aside/retry", EnumSet.of(ADMINISTRATOR)),
  SUPPRESSED("GET /console/suppressed", EnumSet.of(ADMINISTRATOR)),
  LIFTING("POST /console/suppressed/lifting", EnumSet.of(ADMINISTRATOR)),
  DUE_DATES("GET /console/due-dates", EnumSet.of(ADMINISTRATOR)),
  TEXTS("GET /console/texts", EnumSet.of(ADMINISTRATOR)),
  CATALOGUE("GET /console/catalogue", anyRole()),
  SCREEN_AGAIN("POST /console/catalogue/screening", EnumSet.of(ADMINISTRATOR)),

  // What is done there
  ME("GET /console/me", anyRole()),
  NEXT("POST /console/next", EnumSet.of(REVIEWER)),
  SEARCH("POST /console/search", seeingCases()),
  REMOVAL("POST /console/people/removal", EnumSet.of(ADMINISTRATOR)),
  READMISSION("POST /console/people/readmission", EnumSet.of(ADMINISTRATOR)),

  // What is done to several cases
  CASES_TAGS("POST /console/cases/tags", workers()),
  CASES_ASSIGNMENT("POST /console/cases/assignment", workers()),
  CASES_MERGER("POST /console/cases/merger", reviewers()),
  CASES_UNDOING("POST /console/cases/undoing", workers()),

  // One case
  CASE("GET /console/cases/{reference}", seeingCases()),
  CASE_EVIDENCE("GET /console/cases/{reference}/evidence/{number}", seeingCases()),
  PREFERENCES("POST /console/preferences", anyRole()),

  // One that was decided, and is looked at once more
  SECOND_LOOK("GET /console/second-look", EnumSet.of(REVIEWER)),
  SECOND_LOOK_EVIDENCE("GET /console/second-look/evidence/{number}", EnumSet.of(REVIEWER)),
  SECOND_OPINION("POST /console/second-look", EnumSet.of(REVIEWER)),
  // What is done to it
  CASE_CLAIM(ofCase("claim"), reviewers()),
  CASE_LEASE(ofCase("lease"), reviewers()),
  CASE_RELEASE(ofCase("release"), reviewers()),
  CASE_HAND_OVER(ofCase("hand-over"), reviewers()),
  CASE_TAKE_OVER(ofCase("take-over"), reviewers()),
  CASE_RECUSAL(ofCase("recusal"), workers()),
  CASE_JUDGEMENT(ofCase("judgement"), reviewers()),
  CASE_CLAUSES(ofCase("clauses"), reviewers()),
  CASE_CLAUSE_REMOVAL(ofCase("clause-removal"), reviewers()),
  CASE_QUESTION(ofCase("question"), reviewers()),
  CASE_NOTES(ofCase("notes"), workers()),
  CASE_DECISION(ofCase("decision"), reviewers()),
  CASE_APPROVAL(ofCase("approval"), approvers()),
  CASE_RETURN(ofCase("return"), approvers()),
  CASE_REOPENING(ofCase("reopening"), workers()),
  CASE_MERGER(ofCase("merger"), reviewers()),
  CASE_REDACTION(ofCase("redaction"), approvers()),
  CASE_BRANCHES(ofCase("branches"), workers()),
  CASE_UNFOLDING(ofCase("unfolding"), seeingCases()),
  CASE_HOLD(ofCase("hold"), approvers()),
  CASE_HOLD_LIFTING(ofCase("hold-lifting"), approvers()),
  CASE_NAME(ofCase("name"), approvers()),
  CASE_NAME_COVER(ofCase("name-cover"), approvers());

  private final String key;
  private final Optional<String> words;
  // A view of a set that nothing else holds.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> roles;

  ConsoleRoute(String key) {
    this(key, Optional.empty(), EnumSet.noneOf(Role.class));
  }

  ConsoleRoute(String key, EnumSet<Role> roles) {
    this(key, Optional.empty(), roles);
  }

  ConsoleRoute(String key, String words, EnumSet<Role> roles) {
    this(key, Optional.of(words), roles);
  }

  ConsoleRoute(String key, Optional<String> words, EnumSet<Role> roles) {
    this.key = key;
    this.words = words;
    this.roles = Collections.unmodifiableSet(roles);
  }

  private static EnumSet<Role> seeingCases() {
    return EnumSet.of(REVIEWER, APPROVER, AUDITOR);
  }

  private static EnumSet<Role> anyRole() {
    return EnumSet.allOf(Role.class);
  }

  private static EnumSet<Role> reviewers() {
    return EnumSet.of(REVIEWER);
  }

  private static EnumSet<Role> approvers() {
    return EnumSet.of(APPROVER);
  }

  /** Whoever works with cases. */
  private static EnumSet<Role> workers() {
    return EnumSet.of(REVIEWER, APPROVER);
  }

  /** What is done to one case. */
  private static String ofCase(String what) {
    return "POST /console/cases/{reference}/" + what;
  }

  /** Method and path, as in the API's template. */
  public String key() {
    return key;
  }

  public String path() {
    return key.substring(key.indexOf(' ') + 1);
  }

  /** Whether it changes something. */
  public boolean changes() {
    return !key.startsWith("GET ");
  }

  /** The message that names it in the navigation; empty if it does not stand there. */
  public Optional<String> words() {
    return words;
  }

  /** Who may use it. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether it is for everybody, signed in or not. */
  public boolean isOpen() {
    return roles.isEmpty();
  }

  /** Whether somebody with these roles may use it. */
  public boolean isFor(Set<Role> having) {
    return isOpen() || !Collections.disjoint(roles, having);
  }

  /** The navigation of somebody with these roles. */
  public static List<ConsoleRoute> places(Set<Role> having) {
    return Arrays.stream(values()).filter(route -> route.words.isPresent() && route.isFor(having)).toList();
  }
}
