package org.redress.bench;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.redress.engines.lambda.InvocationContext;

/** Asks a warm function for pages, as API Gateway does for a browser. */
record PageVisit(String name, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function) {

  private static final int MEMORY_MB = 1024;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int OK = 200;

  /**
   * The page at a path.
   *
   * @param headers beside the one that asks for a page
   * @throws IllegalStateException if it is answered with anything but 200
   */
  String get(String path, Map<String, String> query, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("accept", "text/html");
    APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder()
        .withRawPath(path)
        .withQueryStringParameters(query)
        .withHeaders(all)
        .withRequestContext(
            APIGatewayV2HTTPEvent.RequestContext.builder()
                .withHttp(APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod("GET").build())
                .build())
        .build();
    APIGatewayV2HTTPResponse answer = function.handleRequest(
        event, InvocationContext.start(name, MEMORY_MB, PATIENCE, InstantSource.system()));
    if (answer.getStatusCode() != OK) {
      throw new IllegalStateException(path + " was answered with " + answer.getStatusCode());
    }
    return answer.getBody();
  }
}
