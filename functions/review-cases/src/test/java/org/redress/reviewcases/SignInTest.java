package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.report.EmailAddress;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** The way in. */
@ExtendWith(Engines.class)
class SignInTest {

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "sign-in");
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @AfterEach
  void tellTheTruth() {
    console.provider().lie(Map.of());
  }

  @Test
  void whoeverHasARoleComesInAndNoTokenReachesTheBrowser() throws Exception {
    Visitor visitor = new Visitor(console);
    assertThat(visitor.get("/console").status()).isEqualTo(303);
    assertThat(visitor.header("Location")).isEqualTo("/console/sign-in?to=%2Fconsole");

    visitor.get(visitor.wayBack("reviewer"));
    assertThat(visitor.status()).isEqualTo(303);
    assertThat(visitor.header("Location")).isEqualTo("/console");
    List<String> set = visitor.shown().getCookies();
    assertThat(set).singleElement().asString()
        .startsWith("__Host-console-session=")
        .contains("; Path=/;", "; SameSite=Lax", "; HttpOnly", "; Secure")
        .doesNotContain("Domain");
    // A JSON Web Token begins like that.
    assertThat(set.toString() + visitor.shown().getHeaders() + visitor.page()).doesNotContain("eyJ");

    assertThat(visitor.get("/console").status()).isEqualTo(200);
    assertThat(visitor.page()).contains("The reviewer", "Take the next case").doesNotContain("eyJ");
    assertThat(console.kept()).doesNotContain("eyJ", visitor.cookies().get("__Host-console-session"));
  }

  @Test
  void mailsReachSomebodyOnlyWhereTheProviderVouchesForTheAddress() throws Exception {
    console.provider().lie(Map.of("email", "tamsin@example.org", "email_verified", "true"));
    signIn();
    assertThat(console.people().find("reviewer").orElseThrow().address())
        .contains(new EmailAddress("tamsin@example.org"));

    console.provider().lie(Map.of("email", "tamsin@example.org", "email_verified", false));
    signIn();
    assertThat(console.people().find("reviewer").orElseThrow().address()).isEmpty();
  }

  private static void signIn() throws Exception {
    Visitor visitor = new Visitor(console);
    assertThat(visitor.get(visitor.wayBack("reviewer")).status()).isEqualTo(303);
  }

  @Test
  void theProviderIsAskedWithChallengeStateAndNonceAndTheCodeIsRedeemedWithItsVerifier() throws Exception {
    Visitor visitor = new Visitor(console);
    Map<String, String> asked = Visitor.query(
        URI.create(visitor.get("/console/sign-in").header("Location")).getRawQuery());

    assertThat(asked).containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", "https://console.example.org/console/signed-in");
    assertThat(asked.get("code_challenge")).hasSize(43);
    assertThat(asked.get("state")).hasSize(64).isNotEqualTo(asked.get("nonce"));

    visitor.get(visitor.wayBack("reviewer"));
    Map<String, String> redeemed = console.provider().tokenRequests().getLast();
    assertThat(redeemed).containsKeys("code", "code_verifier").doesNotContainKey("client_secret");
    assertThat(redeemed.get("code_verifier")).hasSizeGreaterThanOrEqualTo(43);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonce", "iss", "aud", "exp"})
  void aTokenWithAWrongClaimIsRefused(String claim) throws Exception {
    Visitor visitor = new Visitor(console);
    String back = visitor.wayBack("reviewer");

    console.provider().lie(Map.of(claim, claim.equals("exp") ? 1L : "https://elsewhere.example"));

    assertRefused(visitor.get(back));
  }

  @Test
  void aChangedStateIsRefused() throws Exception {
    Visitor visitor = new Visitor(console);
    String back = visitor.wayBack("reviewer");

    assertRefused(visitor.get(back.replaceAll("state=....", "state=0000")));
    assertThat(visitor.get(back).status()).as("the right one still counts").isEqualTo(303);
  }

  @Test
  void anotherIssuersAnswerIsRefused() throws Exception {
    Visitor visitor = new Visitor(console);

    assertRefused(visitor.get(visitor.wayBack("reviewer") + "&iss=https%3A%2F%2Felsewhere.example"));
  }

  @Test
  void aCodeThatHasExpiredIsRefused() throws Exception {
    Visitor visitor = new Visitor(console);
    String back = visitor.wayBack("reviewer");

    console.provider().refuseNext();

    assertRefused(visitor.get(back));
  }

  @Test
  void whatCameBackOnceDoesNotComeBackAgain() throws Exception {
    Visitor visitor = new Visitor(console);
    String back = visitor.wayBack("reviewer");
    assertThat(visitor.get(back).status()).isEqualTo(303);
    visitor.cookies().remove("__Host-console-session");

    assertRefused(visitor.get(back));
  }

  @Test
  void nobodyIsSignedInByALinkThatSomebodyElseSends() throws Exception {
    String back = new Visitor(console).wayBack("reviewer");

    assertRefused(new Visitor(console).get(back));
    Visitor half = new Visitor(console);
    half.get("/console/sign-in");
    assertRefused(half.get(back));
  }

  @Test
  void aSignInMustComeBackWithinTenMinutes() throws Exception {
    Visitor visitor = new Visitor(console);
    String back = visitor.wayBack("reviewer");

    console.pass(Duration.ofMinutes(10));

    assertRefused(visitor.get(back));
  }

  @Test
  void whoeverHasNoRoleReadsWhomToAskAndGetsNoSession() throws Exception {
    Visitor visitor = new Visitor(console);
    visitor.get(visitor.wayBack(RunningConsole.NOBODY));

    assertThat(visitor.status()).isEqualTo(403);
    assertThat(visitor.page()).contains("You have no role here", "an administrator of");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-console-session");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/console/%0aX", "/console/../x?y", ""})
  void nobodyIsSentElsewhereAfterTheSignIn(String to) throws Exception {
    Visitor visitor = new Visitor(console).get("/console/sign-in?to=" + to);
    assertThat(visitor.status()).isEqualTo(303);
    assertThat(console.kept()).doesNotContain("elsewhere");
    visitor.get(visitor.wayBack("reviewer"));
    assertThat(visitor.header("Location")).isEqualTo("/console");
  }

  private static void assertRefused(Visitor visitor) {
    assertThat(visitor.status()).isEqualTo(400);
    assertThat(visitor.page()).contains("You are not signed in", "href=\"/console/sign-in\"");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-console-session");
  }
}
