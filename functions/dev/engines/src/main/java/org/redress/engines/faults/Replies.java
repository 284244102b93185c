package org.redress.engines.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.SplittableRandom;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The replies that AWS would give. */
final class Replies {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String MODEL = "com.amazonaws.dynamodb.v20120810#";

  private Replies() {}

  static HttpExecuteResponse conflict(SdkCall call, SplittableRandom form) {
    if (!call.isTransaction()) {
      return error(400, MODEL + "TransactionConflictException",
          "Transaction is ongoing for the item");
    }
    int items = call.body().path("TransactItems").size();
    int held = items == 0 ? 0 : form.nextInt(items);
    ObjectNode body = JSON.objectNode().put("__type", MODEL + "TransactionCanceledException");
    ArrayNode reasons = body.putArray("CancellationReasons");
    for (int item = 0; item < items; item++) {
      ObjectNode reason = reasons.addObject();
      if (item == held) {
        reason.put("Code", "TransactionConflict").put("Message", "Transaction is ongoing for the item");
      } else {
        reason.put("Code", "None");
      }
    }
    body.put("Message", "Transaction cancelled, please refer cancellation reasons for specific reasons");
    return reply(400, body.toString().getBytes(UTF_8));
  }

  static HttpExecuteResponse throttled(SdkCall call, SplittableRandom form) {
    if (!call.isDynamoDb()) {
      return error(400, "com.amazonaws.sqs#RequestThrottled", "The request was throttled.");
    }
    return form.nextBoolean()
        ? error(400, MODEL + "ProvisionedThroughputExceededException", "The table's throughput was exceeded.")
        : error(400, MODEL + "ThrottlingException", "Throughput exceeds the current capacity of the table.");
  }

  static HttpExecuteResponse failure() {
    return error(500, "InternalServerError", "The server had an internal error.");
  }

  static HttpExecuteResponse page(ObjectNode body) {
    return reply(200, body.toString().getBytes(UTF_8));
  }

  private static HttpExecuteResponse error(int status, String type, String message) {
    return reply(status, JSON.objectNode().put("__type", type).put("message", message).toString().getBytes(UTF_8));
  }

  static HttpExecuteResponse reply(int status, byte[] body) {
    return HttpExecuteResponse.builder()
        .response(SdkHttpResponse.builder()
            .statusCode(status)
            .putHeader("Content-Type", "application/x-amz-json-1.0")
            .putHeader("Content-Length", String.valueOf(body.length))
            .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }
}
