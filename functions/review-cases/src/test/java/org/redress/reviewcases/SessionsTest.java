package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.access.Role;
import org.redress.casework.access.Session;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** How sessions go on and end. */
@ExtendWith(Engines.class)
class SessionsTest {

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "sessions");
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void rolesAreReadAgainAfterAQuarterOfAnHour() throws Exception {
    Visitor visitor = signIn("changing", Role.REVIEWER);
    console.provider().put(RunningConsole.person("changing", Role.ADMINISTRATOR));

    console.pass(Session.ROLES_HOLD.minusMillis(2));
    assertThat(visitor.get("/console/people").status()).isEqualTo(403);
    console.pass(Duration.ofMillis(2));
    assertThat(visitor.get("/console/people").status()).isEqualTo(200);
    console.pass(Session.ROLES_HOLD);
    assertThat(visitor.get("/console/people").status()).as("by the renewed token").isEqualTo(200);
  }

  @Test
  void aSessionEndsWhenNoRoleIsLeft() throws Exception {
    Visitor visitor = signIn("losing", Role.REVIEWER);
    console.provider().put(RunningConsole.person("losing"));

    console.pass(Session.ROLES_HOLD);

    assertOut(visitor);
    console.provider().put(RunningConsole.person("losing", Role.REVIEWER));
    assertOut(visitor);
  }

  @Test
  void aSessionEndsWhenTheProviderKnowsThemNoMore() throws Exception {
    Visitor visitor = signIn("leaving", Role.REVIEWER);
    console.provider().forget("leaving");

    assertThat(visitor.get("/console").status()).isEqualTo(200);
    console.pass(Session.ROLES_HOLD);
    assertOut(visitor);
  }

  @Test
  void aSessionLastsTwelveHoursAtMost() throws Exception {
    Visitor visitor = signIn("working", Role.REVIEWER);
    for (Duration passed = Duration.ZERO; passed.compareTo(Session.LIFE) < 0; passed = passed.plusHours(1)) {
      assertThat(visitor.get("/console").status()).as("after %s", passed).isEqualTo(200);
      console.pass(Duration.ofHours(1));
    }
    assertOut(visitor);
  }

  @Test
  void whoeverSignsOutIsOutOnEveryDeviceAndAtTheProvider() throws Exception {
    Visitor one = signIn("two-devices", Role.REVIEWER);
    Visitor other = signIn("two-devices", Role.REVIEWER);
    String cookie = one.cookies().getOrDefault("__Host-console-session", "");

    one.post("/console/sign-out");

    assertThat(one.status()).isEqualTo(200);
    assertThat(one.header("Refresh")).startsWith("0; url=" + console.provider().issuer())
        .contains("post_logout_redirect_uri=https%3A%2F%2Fconsole.example.org%2Fconsole%2Fsigned-out")
        .doesNotContain("id_token_hint");
    assertThat(one.cookies()).doesNotContainKey("__Host-console-session");
    assertOut(other);
    one.cookies().put("__Host-console-session", cookie);
    assertOut(one);
    assertThat(one.signIn("two-devices").status()).isEqualTo(200);
  }

  @Test
  void whoeverIsRemovedIsOutAtOnceAndStaysOutUntilTheyAreLetInAgain() throws Exception {
    Visitor person = signIn("removed", Role.REVIEWER);
    Visitor administrator = signIn("the-administrator", Role.ADMINISTRATOR);

    assertThat(administrator.get("/console/people").page()).contains("The removed");
    assertThat(administrator.post("/console/people/removal", "person", "removed").status()).isEqualTo(303);

    assertOut(person);
    assertThat(person.get(person.wayBack("removed")).status()).isEqualTo(403);
    assertThat(console.people().find("removed").orElseThrow().removedBy()).contains("the-administrator");

    administrator.get("/console/people").post("/console/people/readmission", "person", "removed");
    assertOut(person);
    assertThat(person.signIn("removed").status()).isEqualTo(200);
  }

  @Test
  void nobodyRemovesThemselvesOrSomebodyUnknown() throws Exception {
    Visitor administrator = signIn("alone", Role.ADMINISTRATOR).get("/console/people");

    assertThat(administrator.post("/console/people/removal", "person", "alone").status()).isEqualTo(409);
    administrator.get("/console/people");
    assertThat(administrator.post("/console/people/removal", "person", "unheard-of").status()).isEqualTo(404);
    assertThat(administrator.get("/console").status()).isEqualTo(200);
  }

  @Test
  void whatChangesSomethingMustComeFromAPageOfOurs() throws Exception {
    Visitor visitor = signIn("careful", Role.REVIEWER);
    Visitor other = signIn("careful", Role.REVIEWER);

    assertThat(visitor.postRaw("/console/sign-out", "").status()).isEqualTo(403);
    assertThat(visitor.postRaw("/console/sign-out", "token=0").status()).isEqualTo(403);
    visitor.get("/console").with("sec-fetch-site", "cross-site");
    assertThat(visitor.post("/console/sign-out").status()).isEqualTo(403);
    visitor.with("sec-fetch-site", "same-site").get("/console");
    assertThat(visitor.post("/console/sign-out").status()).isEqualTo(403);
    other.get("/console");
    assertThat(visitor.with("sec-fetch-site", "same-origin").get("/console").status()).isEqualTo(200);
  }

  @Test
  void aCookieThatWasChangedOrMadeUpLeadsNowhere() throws Exception {
    Visitor visitor = signIn("honest", Role.REVIEWER);
    String cookie = visitor.cookies().getOrDefault("__Host-console-session", "");

    for (String forged : new String[]{cookie.substring(1), cookie + "A", "sample", "%", "", cookie.repeat(20)}) {
      visitor.cookies().put("__Host-console-session", forged);
      assertOut(visitor);
    }
    visitor.cookies().put("__Host-console-session", cookie);
    assertThat(visitor.get("/console").status()).isEqualTo(200);
  }

  private static Visitor signIn(String subject, Role... roles) throws IOException, InterruptedException {
    console.provider().put(RunningConsole.person(subject, roles));
    Visitor visitor = new Visitor(console).signIn(subject);
    assertThat(visitor.status()).as("%s as %s", subject, Arrays.toString(roles)).isEqualTo(200);
    return visitor;
  }

  private static void assertOut(Visitor visitor) throws IOException {
    assertThat(visitor.get("/console").status()).isEqualTo(303);
    assertThat(visitor.header("Location")).startsWith("/console/sign-in");
  }
}
