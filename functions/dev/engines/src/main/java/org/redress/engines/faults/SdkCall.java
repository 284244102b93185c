package org.redress.engines.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;

/**
 * A call that the SDK is about to make.
 *
 * @param target service and operation, such as {@code DynamoDB_20120810.Query}; empty for protocols without that
 */
record SdkCall(HttpExecuteRequest request, String target, ObjectNode body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DYNAMODB = "DynamoDB_20120810.";
  private static final Set<String> WRITES = Set.of(DYNAMODB + "PutItem", DYNAMODB + "UpdateItem",
      DYNAMODB + "DeleteItem", DYNAMODB + "TransactWriteItems");
  private static final Set<String> DATA = Set.of(DYNAMODB + "GetItem", DYNAMODB + "Query", DYNAMODB + "BatchGetItem",
      DYNAMODB + "BatchWriteItem", DYNAMODB + "TransactGetItems");
  private static final Set<String> SENDS = Set.of("AmazonSQS.SendMessage", "AmazonSQS.SendMessageBatch");

  static SdkCall of(HttpExecuteRequest request) {
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    if (!target.startsWith(DYNAMODB) && !target.startsWith("AmazonSQS.")) {
      return new SdkCall(request, "", JsonNodeFactory.instance.objectNode());
    }
    return new SdkCall(request, target, read(request));
  }

  private static ObjectNode read(HttpExecuteRequest request) {
    ContentStreamProvider content = request.contentStreamProvider().orElse(null);
    if (content == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    try (InputStream in = content.newStream()) {
      return JSON.readTree(in) instanceof ObjectNode body ? body : JsonNodeFactory.instance.objectNode();
    } catch (IOException e) {
      throw new IllegalStateException("The SDK's own request is not readable", e);
    }
  }

  boolean isDynamoDb() {
    return target.startsWith(DYNAMODB);
  }

  boolean isTransaction() {
    return target.equals(DYNAMODB + "TransactWriteItems");
  }

  private boolean isIndexQuery() {
    return target.equals(DYNAMODB + "Query") && body.has("IndexName");
  }

  /** The faults that can happen to such a call on AWS. Making and deleting tables and queues is left alone. */
  Set<FaultKind> faults() {
    Set<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
    if (WRITES.contains(target)) {
      kinds.addAll(EnumSet.of(FaultKind.CONFLICT, FaultKind.THROTTLED, FaultKind.REPLY_LOST));
    } else if (SENDS.contains(target)) {
      kinds.addAll(EnumSet.of(FaultKind.THROTTLED, FaultKind.REPLY_LOST));
    } else if (DATA.contains(target)) {
      kinds.add(FaultKind.THROTTLED);
    }
    if (isIndexQuery()) {
      kinds.addAll(EnumSet.of(FaultKind.STALE_INDEX, FaultKind.EMPTY_PAGE));
    }
    return kinds;
  }

  /** The same for each repetition of a request, though the SDK gives each transaction a token of its own. */
  String identity() {
    ObjectNode same = body.deepCopy();
    same.remove("ClientRequestToken");
    return target + same;
  }

  /** The same call with another body. */
  HttpExecuteRequest with(ObjectNode other) {
    byte[] bytes = other.toString().getBytes(UTF_8);
    return HttpExecuteRequest.builder()
        // The engines check no signature of the body.
        .request(request.httpRequest().toBuilder().putHeader("Content-Length", String.valueOf(bytes.length)).build())
        .contentStreamProvider(ContentStreamProvider.fromByteArray(bytes))
        .build();
  }
}
