package org.redress.reviewcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;

/** A program with a token of one role. Whatever it is answered is held against the description. */
final class Program {

  private static final String CASES = "/console/cases/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Visitor visitor;

  Program(RunningConsole console, String role) {
    String token = console.token(Map.of("sub", "program", "cognito:groups", List.of(role)), Duration.ofMinutes(5));
    visitor = new Visitor(console).with("accept", "application/json")
        .with("content-type", "application/json")
        .with("authorization", "Bearer " + token);
  }

  JsonNode get(CaseId id) throws IOException {
    visitor.get(CASES + id.reference());
    return described("/console/cases/{reference}", "get");
  }

  JsonNode post(CaseId id, String form, Map<String, Object> body) throws IOException {
    visitor.postRaw(CASES + id.reference() + "/" + form, JSON.writeValueAsString(body));
    return described("/console/cases/{reference}/" + form, "post");
  }

  /** The answer, which is as the description says. */
  private JsonNode described(String path, String method) throws IOException {
    Described.assertAs(
        path, method, Integer.toString(visitor.status()),
        visitor.status() == 200 ? "application/json" : "application/problem+json", visitor.page());
    return JSON.readTree(visitor.page());
  }
}
