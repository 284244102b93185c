package org.redress.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {

  private final Router router = new Router()
      .route("GET /", _ -> Responses.json(200, Map.of("page", "home"), Map.of()))
      .route("POST /things", request -> Responses.json(201, RequestBody.read(request).toString(), Map.of()))
      .route("GET /things/{thing}", request -> Responses.json(200, request.parameter("thing"), Map.of()))
      .route("DELETE /things/{thing}", _ -> {
        throw new IllegalStateException("what a person wrote");
      })
      .route("POST /things/{thing}/parts/all", request -> Responses.json(200, request.page(), Map.of()))
      .route("POST /things/all", request -> Responses.json(200, request.page(), Map.of()))
      .route("GET /things", _ -> Responses.json(200, "things", Map.of()))
      .route("POST /elsewhere", request -> Responses.json(200, request.page(), Map.of()))
      .route("GET /deep", _ -> {
        throw new StackOverflowError();
      });

  @ParameterizedTest
  @CsvSource({
      "GET,/,200", "get,/,200", "GET,/things/a,200", "GET,/nothing,404", "GET,/things/,404", "GET,/things/a/b,404",
      "GET,//,404", "POST,/,405", "PUT,/things/a,405", "DELETE,/things/a,500", "GET,/deep,500"})
  void aRequestGoesToTheRouteOfItsMethodAndPath(String method, String path, int status) {
    assertThat(router.answer(event(method, path, "$default")).getStatusCode()).isEqualTo(status);
  }

  @Test
  void theNameOfTheStageIsNotPartOfThePath() {
    assertThat(router.answer(event("GET", "/dev/things/a", "dev")).getBody()).isEqualTo("\"a\"");
    assertThat(router.answer(event("GET", "/dev", "dev")).getStatusCode()).isEqualTo(200);
    assertThat(router.answer(event("GET", "/devious", "dev")).getStatusCode()).isEqualTo(404);
  }

  @Test
  void thePageOfWhatAFormSendsIsTheNearestAboveItThatCanBeGot() {
    assertThat(router.answer(event("POST", "/things/a/parts/all", "$default")).getBody()).isEqualTo("\"/things/a\"");
    assertThat(router.answer(event("POST", "/things/all", "$default")).getBody()).isEqualTo("\"/things\"");
    assertThat(router.answer(event("POST", "/elsewhere", "$default")).getBody()).isEqualTo("\"/\"");
  }

  @Test
  void anotherMethodIsToldWhichOnesThereAre() {
    APIGatewayV2HTTPResponse response = router.answer(event("PUT", "/things/a", "$default"));

    assertThat(response.getHeaders()).containsEntry("Allow", "DELETE, GET")
        .containsEntry("Content-Type", "application/problem+json");
    assertThat(response.getBody()).contains("\"type\":\"/problems/method-not-allowed\"", "\"status\":405");
  }

  @Test
  void aFaultIsAnsweredWithoutItsDetails() {
    APIGatewayV2HTTPResponse response = router.answer(event("DELETE", "/things/a", "$default"));

    assertThat(response.getBody()).contains("/problems/internal").doesNotContain("wrote", "IllegalState");
  }

  @Test
  void anEventWithNothingInItIsAnswered() {
    assertThat(router.answer(new APIGatewayV2HTTPEvent()).getStatusCode()).isEqualTo(405);
  }

  @Test
  void everyResponseHasTheSecurityHeaders() {
    assertThat(router.answer(event("GET", "/", "$default")).getHeaders())
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "no-referrer")
        .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
        .hasEntrySatisfying("Content-Security-Policy", policy -> assertThat(policy)
            .contains("frame-ancestors 'none'", "default-src 'none'")
            .doesNotContain("unsafe"));
  }

  @Test
  void aChosenLanguageIsRemembered() {
    APIGatewayV2HTTPEvent event = event("GET", "/", "$default");
    event.setQueryStringParameters(Map.of("lang", "en"));
    assertThat(router.answer(event).getCookies())
        .containsExactly("language=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure");

    event.setQueryStringParameters(Map.of("lang", "en; Domain=example.org"));
    assertThat(router.answer(event).getCookies()).isNull();
  }

  private static APIGatewayV2HTTPEvent event(String method, String path, String stage) {
    return APIGatewayV2HTTPEvent.builder()
        .withRawPath(path)
        .withRequestContext(RequestContext.builder()
            .withStage(stage)
            .withHttp(RequestContext.Http.builder().withMethod(method).build())
            .build())
        .build();
  }
}
