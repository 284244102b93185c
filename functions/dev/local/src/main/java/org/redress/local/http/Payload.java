package org.redress.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.redress.local.template.Parameters;

/** API Gateway's payload format 2.0: requests to events, and functions' results to replies. */
final class Payload {

  private static final ObjectMapper JSON = new ObjectMapper();
  /** What API Gateway passes as text; anything else, forms too, goes in base 64. */
  private static final Pattern TEXT = Pattern
      .compile("(text/.*|application/(json|javascript|xml|vnd\\.api\\+json))(\\s*;.*)?", Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private Payload() {}

  static ObjectNode event(Request request, Route route, Map<String, String> variables, Instant now) {
    Map<String, String> headers = headers(request);
    String cookies = headers.remove("cookie");
    ObjectNode event = JsonNodeFactory.instance.objectNode()
        .put("version", "2.0")
        .put("routeKey", route.key())
        .put("rawPath", request.path())
        .put("rawQueryString", query(request));
    if (cookies != null) {
      ArrayNode array = event.putArray("cookies");
      for (String cookie : cookies.split(";\\s*", -1)) {
        array.add(cookie);
      }
    }
    event.set("headers", texts(headers));
    if (!query(request).isEmpty()) {
      event.set("queryStringParameters", texts(parameters(query(request))));
    }
    if (!variables.isEmpty()) {
      event.set("pathParameters", texts(variables));
    }
    event.set("requestContext", context(request, route, headers, now));
    if (request.body().length() > 0) {
      boolean text = TEXT.matcher(headers.getOrDefault("content-type", "")).matches();
      event.put("body", text ? request.body().text() : request.body().base64())
          .put("isBase64Encoded", !text);
    } else {
      event.put("isBase64Encoded", false);
    }
    return event;
  }

  private static ObjectNode context(Request request, Route route, Map<String, String> headers, Instant now) {
    String host = headers.getOrDefault("host", "localhost");
    ObjectNode context = JsonNodeFactory.instance.objectNode()
        .put("accountId", Parameters.ACCOUNT)
        .put("apiId", "local")
        .put("domainName", host)
        .put("domainPrefix", host.replaceFirst("[.:].*", ""));
    context.putObject("http")
        .put("method", request.method())
        .put("path", request.path())
        .put("protocol", request.protocol())
        .put("sourceIp", request.sourceIp())
        .put("userAgent", headers.getOrDefault("user-agent", ""));
    return context.put("requestId", UUID.randomUUID().toString())
        .put("routeKey", route.key())
        .put("stage", "$default")
        .put("time", TIME.format(now))
        .put("timeEpoch", now.toEpochMilli());
  }

  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    request.headers()
        .forEach((name, values) -> headers.merge(
            name.toLowerCase(Locale.ROOT), String.join(name.equalsIgnoreCase("cookie") ? "; " : ",", values),
            (one, other) -> one + "," + other));
    headers.merge("x-forwarded-for", request.sourceIp(), (before, own) -> before + ", " + own);
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  private static String query(Request request) {
    String query = request.target().getRawQuery();
    return query == null ? "" : query;
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = URLDecoder.decode(equals < 0 ? pair : pair.substring(0, equals), UTF_8);
        String value = equals < 0 ? "" : URLDecoder.decode(pair.substring(equals + 1), UTF_8);
        parameters.merge(name, value, (one, other) -> one + "," + other);
      }
    }
    return parameters;
  }

  private static ObjectNode texts(Map<String, String> texts) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    texts.forEach(object::put);
    return object;
  }

  /** @throws IllegalArgumentException if the result is none that API Gateway would take */
  static Reply reply(String result) {
    JsonNode json;
    try {
      json = JSON.readTree(result);
    } catch (JsonProcessingException _) {
      throw new IllegalArgumentException("The function's result is no JSON");
    }
    if (!json.has("statusCode")) {
      // API Gateway takes any other JSON for the body of a good reply.
      return Reply.of(200, "application/json", json.isTextual() ? json.asText() : result);
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    json.path("headers").properties().forEach(header -> add(headers, header.getKey(), header.getValue().asText()));
    json.path("multiValueHeaders")
        .properties()
        .forEach(header -> header.getValue().forEach(value -> add(headers, header.getKey(), value.asText())));
    json.path("cookies").forEach(cookie -> add(headers, "Set-Cookie", cookie.asText()));
    String body = json.path("body").asText("");
    return new Reply(json.path("statusCode").asInt(), headers,
        json.path("isBase64Encoded").asBoolean() ? Content.ofBase64(body) : Content.of(body));
  }

  private static void add(Map<String, List<String>> headers, String name, String value) {
    headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }
}
