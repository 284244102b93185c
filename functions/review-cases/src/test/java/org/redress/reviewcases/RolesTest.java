package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.access.Role;
import org.redress.casework.access.Session;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.reviewcases.access.ConsoleRoute;

/** Every role, and nobody, at every route. */
@ExtendWith(Engines.class)
class RolesTest {

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "roles");
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void theMatrixIsWhatWasAgreed() {
    List<String> matrix = Arrays.stream(ConsoleRoute.values())
        .map(route -> route.key() + " " + (route.isOpen() ? "[all]" : route.roles().toString()))
        .toList();

    assertThat(matrix).containsExactlyInAnyOrder(
        "GET /console/sign-in [all]", "GET /console/signed-in [all]", "GET /console/signed-out [all]",
        "GET /console/assets/{file} [all]", "GET /console/openapi.json [all]",
        "POST /console/sign-out [REVIEWER, APPROVER, ADMINISTRATOR, AUDITOR]",
        "GET /console [REVIEWER, APPROVER, ADMINISTRATOR, AUDITOR]",
        "GET /console/me [REVIEWER, APPROVER, ADMINISTRATOR, AUDITOR]",
        "GET /console/cases [REVIEWER, APPROVER, AUDITOR]", "POST /console/next [REVIEWER]",
        "GET /console/search [REVIEWER, APPROVER, AUDITOR]", "POST /console/search [REVIEWER, APPROVER, AUDITOR]",
        "POST /console/cases/tags [REVIEWER, APPROVER]", "POST /console/cases/assignment [REVIEWER, APPROVER]",
        "POST /console/cases/merger [REVIEWER]", "POST /console/cases/undoing [REVIEWER, APPROVER]",
        "GET /console/people [ADMINISTRATOR, AUDITOR]",
        "POST /console/people/removal [ADMINISTRATOR]", "POST /console/people/readmission [ADMINISTRATOR]",
        "GET /console/statistics [ADMINISTRATOR, AUDITOR]", "GET /console/statistics/{table} [ADMINISTRATOR, AUDITOR]",
        "GET /console/timelines [AUDITOR]", "POST /console/timelines/verification [AUDITOR]",
        "GET /console/cases/{reference} [REVIEWER, APPROVER, AUDITOR]",
        "GET /console/cases/{reference}/evidence/{number} [REVIEWER, APPROVER, AUDITOR]",
        "POST /console/preferences [REVIEWER, APPROVER, ADMINISTRATOR, AUDITOR]",
        "POST /console/cases/{reference}/claim [REVIEWER]",
        "POST /console/cases/{reference}/lease [REVIEWER]",
        "POST /console/cases/{reference}/release [REVIEWER]",
        "POST /console/cases/{reference}/hand-over [REVIEWER]",
        "POST /console/cases/{reference}/take-over [REVIEWER]",
        "POST /console/cases/{reference}/recusal [REVIEWER, APPROVER]",
        "POST /console/cases/{reference}/judgement [REVIEWER]",
        "POST /console/cases/{reference}/clauses [REVIEWER]",
        "POST /console/cases/{reference}/clause-removal [REVIEWER]",
        "POST /console/cases/{reference}/question [REVIEWER]",
        "POST /console/cases/{reference}/decision [REVIEWER]",
        "POST /console/cases/{reference}/approval [APPROVER]",
        "POST /console/cases/{reference}/return [APPROVER]",
        "POST /console/cases/{reference}/merger [REVIEWER]",
        "POST /console/cases/{reference}/reopening [REVIEWER, APPROVER]",
        "POST /console/cases/{reference}/hold [APPROVER]",
        "POST /console/cases/{reference}/hold-lifting [APPROVER]",
        "POST /console/cases/{reference}/name [APPROVER]",
        "POST /console/cases/{reference}/name-cover [APPROVER]",
        "POST /console/cases/{reference}/notes [REVIEWER, APPROVER]",
        "POST /console/cases/{reference}/redaction [APPROVER]",
        "POST /console/cases/{reference}/branches [REVIEWER, APPROVER]",
        "POST /console/cases/{reference}/unfolding [REVIEWER, APPROVER, AUDITOR]",
        "GET /console/second-look [REVIEWER]", "GET /console/second-look/evidence/{number} [REVIEWER]",
        "POST /console/second-look [REVIEWER]",
        "GET /console/own [REVIEWER, APPROVER, AUDITOR]",
        "POST /console/own/conflicts [REVIEWER, APPROVER, AUDITOR]",
        "POST /console/own/conflicts/retraction [REVIEWER, APPROVER, AUDITOR]", "POST /console/own/duty [REVIEWER]",
        "GET /console/administration [ADMINISTRATOR]", "GET /console/dead-letters [ADMINISTRATOR]",
        "POST /console/dead-letters/redrive [ADMINISTRATOR]", "GET /console/put-aside [ADMINISTRATOR]",
        "POST /console/put-aside/retry [ADMINISTRATOR]", "GET /console/suppressed [ADMINISTRATOR]",
        "POST /console/suppressed/lifting [ADMINISTRATOR]", "GET /console/due-dates [ADMINISTRATOR]",
        "GET /console/texts [ADMINISTRATOR]",
        "GET /console/catalogue [REVIEWER, APPROVER, ADMINISTRATOR, AUDITOR]",
        "POST /console/catalogue/screening [ADMINISTRATOR]");
  }

  @Test
  void eachRoleIsLetInWhereItMayAndNowhereElse() throws Exception {
    Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      visitors.put(role, new Visitor(console).signIn(role.id()));
    }
    for (ConsoleRoute route : inAnyOrderButTheWayOut()) {
      for (Role role : Role.values()) {
        Visitor visitor = Objects.requireNonNull(visitors.get(role)).get("/console");
        boolean may = route.isOpen() || route.roles().contains(role);

        assertThat(ask(visitor, route).status() == 403).as("%s as %s: %s", route, role, visitor.status())
            .isEqualTo(!may);
        assertThat(visitor.status()).as("%s as %s", route, role).isNotIn(401, 500);
        if (!may) {
          assertThat(visitor.page()).contains("This needs another role");
        }
      }
    }
  }

  @Test
  void aTokenOfEachRoleIsTakenWhereItMayAndNowhereElse() throws Exception {
    for (ConsoleRoute route : inAnyOrderButTheWayOut()) {
      for (Role role : Role.values()) {
        String token = console.token(Map.of("cognito:groups", List.of(role.id())), Duration.ofMinutes(5));
        Visitor program = new Visitor(console).with("accept", "application/json")
            .with("authorization", "Bearer " + token);
        boolean may = route.isOpen() || route.roles().contains(role);

        assertThat(ask(program, route).status() == 403).as("%s as %s", route, role).isEqualTo(!may);
        assertThat(program.status()).as("%s as %s", route, role).isNotIn(401, 500);
      }
    }
  }

  @Test
  void strangersAndThoseWhoseSessionIsOverAreLetInNowhere() throws Exception {
    Visitor over = new Visitor(console).signIn("administrator");
    assertThat(over.status()).isEqualTo(200);
    console.pass(Session.IDLE);
    for (ConsoleRoute route : inAnyOrderButTheWayOut()) {
      for (Visitor visitor : List.of(new Visitor(console), over, new Visitor(console).with("accept", "*/*"))) {
        ask(visitor, route);
        if (route.isOpen()) {
          assertThat(visitor.status()).as("%s", route).isNotIn(401, 403, 500);
        } else if (visitor.status() == 303) {
          assertThat(visitor.header("Location")).startsWith("/console/sign-in");
        } else {
          assertThat(visitor.status()).as("%s", route).isEqualTo(401);
          assertThat(visitor.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
      }
    }
  }

  @Test
  void theTemplateHasTheSameRoutes() throws IOException {
    String template = Files.readString(Path.of("..", "..", "template.yaml"));
    List<String> declared = Pattern
        .compile("ApiId: !Ref ConsoleApi, Method: ([A-Z]+), Path: '?([^' ]+)'? }")
        .matcher(template)
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();

    assertThat(declared)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(ConsoleRoute.values()).map(ConsoleRoute::key).toList());
  }

  private static List<ConsoleRoute> inAnyOrderButTheWayOut() {
    List<ConsoleRoute> routes = new ArrayList<>(List.of(ConsoleRoute.values()));
    routes.remove(ConsoleRoute.SIGN_OUT);
    routes.add(ConsoleRoute.SIGN_OUT);
    return routes;
  }

  private static Visitor ask(Visitor visitor, ConsoleRoute route) throws IOException {
    String path = route.path()
        .replace("{file}", "site.css")
        .replace("{reference}", "RD-00000-00000")
        .replace("{number}", "1");
    return route.changes() ? visitor.post(path, "person", "somebody") : visitor.get(path);
  }
}
