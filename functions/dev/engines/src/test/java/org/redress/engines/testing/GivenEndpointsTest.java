package org.redress.engines.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenEndpointsTest {

  @Test
  void aServicesOwnVariableGoesBeforeTheOneForAll() {
    GivenEndpoints given = GivenEndpoints.read(
        Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:4566", "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9000/"));

    assertThat(given.of("s3")).contains(URI.create("http://127.0.0.1:9000/"));
    assertThat(given.of("sqs")).contains(URI.create("http://127.0.0.1:4566"));
    assertThat(given.byService()).containsOnlyKeys("s3", "sqs", "dynamodb");
  }

  @Test
  void withoutVariablesNothingIsGivenNorForWhatTestsLookInto() {
    assertThat(GivenEndpoints.read(Map.of()).byService()).isEmpty();
    assertThat(GivenEndpoints.read(Map.of("AWS_ENDPOINT_URL_SESV2", "http://127.0.0.1:4566")).byService()).isEmpty();
    assertThat(GivenEndpoints.read(Map.of("AWS_ENDPOINT_URL_SQS", "")).byService()).isEmpty();
  }

  @Test
  void whatIsNoServerIsSaidWithItsVariable() {
    assertThatThrownBy(() -> GivenEndpoints.read(Map.of("AWS_ENDPOINT_URL_SQS", "127.0.0.1:4566")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AWS_ENDPOINT_URL_SQS")
        .hasMessageContaining("http://");
  }
}
