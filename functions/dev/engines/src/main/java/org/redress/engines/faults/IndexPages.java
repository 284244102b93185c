package org.redress.engines.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** Pages of an index that lag behind its table, or hold nothing though there is more. Both are within DynamoDB's contract. */
final class IndexPages {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FROM = "ExclusiveStartKey";
  private static final String MORE = "LastEvaluatedKey";
  private static final int REMEMBERED = 1024;

  private final Map<String, byte[]> earlier = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
      return size() > REMEMBERED;
    }
  };
  private final Set<String> starts = new HashSet<>();

  /** Makes calls for real. */
  @FunctionalInterface
  interface Caller {
    HttpExecuteResponse call(HttpExecuteRequest request) throws IOException;
  }

  /** A real page, kept to be shown again as a stale one. */
  HttpExecuteResponse real(SdkCall call, Caller caller) throws IOException {
    HttpExecuteResponse response = caller.call(unlessStart(call));
    if (!response.httpResponse().isSuccessful()) {
      return response;
    }
    byte[] body = content(response);
    synchronized (this) {
      earlier.put(call.identity(), body);
    }
    return Replies.reply(200, body);
  }

  HttpExecuteResponse stale(SdkCall call) {
    byte[] body;
    synchronized (this) {
      body = earlier.get(call.identity());
    }
    return body == null ? Replies.page(empty()) : Replies.reply(200, body);
  }

  /**
   * A page without items, from which the next call goes on. At the start of a query no key comes before the first item, so
   * that item's key is given, and the call that goes on from it begins at the start once more.
   */
  HttpExecuteResponse withoutItems(SdkCall call, Caller caller) throws IOException {
    JsonNode from = call.body().path(FROM);
    if (from.isObject()) {
      return Replies.page(empty().set(MORE, from));
    }
    ObjectNode first = call.body().deepCopy();
    first.put("Limit", 1).remove("FilterExpression");
    HttpExecuteResponse response = caller.call(call.with(withoutUnusedNames(first)));
    if (!response.httpResponse().isSuccessful()) {
      return real(call, caller);
    }
    JsonNode key = JSON.readTree(content(response)).path(MORE);
    if (!key.isObject()) {
      return real(call, caller);
    }
    synchronized (this) {
      starts.add(start(call.body(), key));
    }
    return Replies.page(empty().set(MORE, key));
  }

  /** DynamoDB refuses names and values that no expression uses; those of a filter are then left over. */
  private static ObjectNode withoutUnusedNames(ObjectNode query) {
    String used = query.path("KeyConditionExpression").asText() + " " + query.path("ProjectionExpression").asText();
    for (String member : new String[]{"ExpressionAttributeNames", "ExpressionAttributeValues"}) {
      if (query.get(member) instanceof ObjectNode names) {
        Set<String> left = new HashSet<>();
        names.fieldNames().forEachRemaining(name -> {
          if (!used.matches("(?s).*" + Pattern.quote(name) + "(?![A-Za-z0-9_]).*")) {
            left.add(name);
          }
        });
        names.remove(left);
        if (names.isEmpty()) {
          query.remove(member);
        }
      }
    }
    return query;
  }

  private synchronized HttpExecuteRequest unlessStart(SdkCall call) {
    if (!starts.remove(start(call.body(), call.body().path(FROM)))) {
      return call.request();
    }
    ObjectNode body = call.body().deepCopy();
    body.remove(FROM);
    return call.with(body);
  }

  private static String start(ObjectNode query, JsonNode key) {
    ObjectNode same = query.deepCopy();
    same.remove(FROM);
    same.remove("Limit");
    // A key is the same in whatever order its members stand.
    Map<String, JsonNode> members = new TreeMap<>();
    key.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return same.toString() + members;
  }

  private static ObjectNode empty() {
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.putArray("Items");
    return page.put("Count", 0).put("ScannedCount", 0);
  }

  private static byte[] content(HttpExecuteResponse response) throws IOException {
    Optional<AbortableInputStream> body = response.responseBody();
    if (body.isEmpty()) {
      return new byte[0];
    }
    try (var in = body.get()) {
      return in.readAllBytes();
    }
  }
}
