package org.redress.reviewcases.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.reviewers.Worklist;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.json.JsonValue;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * Cases that somebody picked in a list, and what they want of them.
 *
 * @param cases as they were sent, each once: not all need to be cases that there are
 */
record Picked(Request request, Caller caller, List<String> cases, FormFields fields) {

  /** As many as a page shows. */
  static final int MOST = Worklist.PAGE;

  private static final String CASE = "case";
  private static final String CASES = "cases";
  private static final String LIST = "list";

  /** @throws ProblemException if it can be read neither as a form nor as JSON, or names too many cases */
  static Picked read(Request request, Caller caller) {
    FormFields fields = switch (RequestBody.read(request)) {
      case RequestBody.Form(var sent) -> sent;
      case RequestBody.Json(JsonValue.Obj json) -> fields(json);
      case RequestBody.Json _ -> throw new ProblemException(Problem.malformedJson("Send an object."));
    };
    List<String> cases = fields.all(CASE).stream().filter(text -> !text.isBlank()).distinct().toList();
    if (cases.size() > MOST) {
      throw refused(CASES, "Send at most " + MOST + " cases at once.");
    }
    return new Picked(request, caller, cases, fields);
  }

  /** What tells a program that a member of what it sent is wrong. */
  static ProblemException refused(String field, String why) {
    return new ProblemException(Problem.invalidFields(List.of(new FieldError(field, why))));
  }

  private static FormFields fields(JsonValue.Obj json) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    json.members().forEach(
        (name, value) -> values.put(
            name.equals(CASES) ? CASE : name,
            value instanceof JsonValue.Arr(var items)
                ? items.stream().map(Picked::text).toList()
                : List.of(text(value))));
    return FormFields.of(values);
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonValue.Text(String text)) {
      return text;
    }
    throw new ProblemException(Problem.malformedJson("Members are strings, or lists of strings."));
  }

  /** What a field holds; empty if it is not there. */
  String text(String name) {
    return fields.first(name).orElse("").strip();
  }

  /** The list that they were picked from. */
  String back() {
    String list = text(LIST);
    return list.startsWith(ConsoleRoute.CASES.path() + "?") ? list : ConsoleRoute.CASES.path();
  }

  /** Keeps what was sent out of logs. */
  @Override
  public String toString() {
    return "Picked[" + cases.size() + "]";
  }
}
