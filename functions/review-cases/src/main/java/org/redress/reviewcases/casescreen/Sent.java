package org.redress.reviewcases.casescreen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.casework.reviewers.SeenCase;
import org.redress.reviewcases.access.Caller;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.json.JsonValue;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * Something that somebody wants done to a case that they were let see.
 *
 * @param form the name of the page's form that it came from; its fields are called {@code FORM.NAME}
 */
record Sent(Request request, Caller caller, SeenCase seen, String form, FormFields fields) {

  /** What every form carries, whichever it is. */
  private static final Set<String> OF_ALL = Set.of("version", "fence", "seenTo", "screening", "step", "keep", "token");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** @throws ProblemException if it can be read neither as a form nor as JSON */
  static Sent read(Request request, Caller caller, SeenCase seen, String form) {
    return new Sent(request, caller, seen, form, fields(request, form));
  }

  /**
   * What was filled in.
   *
   * @throws ProblemException if it can be read neither as a form nor as JSON
   */
  static FormFields fields(Request request, String form) {
    return request.body().isEmpty() ? FormFields.blank() : switch (RequestBody.read(request)) {
      case RequestBody.Form(var sent) -> sent;
      case RequestBody.Json(JsonValue.Obj json) -> fields(json, form);
      case RequestBody.Json _ -> throw new ProblemException(Problem.malformedJson("Send an object."));
    };
  }

  private static FormFields fields(JsonValue.Obj json, String form) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    json.members().forEach(
        (name, value) -> values.put(
            OF_ALL.contains(name) ? name : form + "." + name,
            value instanceof JsonValue.Arr(var items)
                ? items.stream().map(Sent::text).toList()
                : List.of(text(value))));
    return FormFields.of(values);
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonValue.Text(String text) -> text;
      case JsonValue.Flag(boolean flag) -> Boolean.toString(flag);
      case JsonValue.Num(var whole) when whole.isPresent() -> Long.toString(whole.getAsLong());
      case JsonValue.Null _ -> "";
      default -> throw new ProblemException(
          Problem.malformedJson("Members are strings, whole numbers, or lists of strings."));
    };
  }

  /** A field of the form; empty if it is not there. */
  String text(String name) {
    return fields.first(form + "." + name).orElse("");
  }

  List<String> all(String name) {
    return fields.all(form + "." + name).stream().filter(value -> !value.isEmpty()).toList();
  }

  /** The case's version as it was shown; as it is, where nobody says what was shown. */
  int version() {
    return number("version").orElse(seen.view().version());
  }

  /** The fence of the lease that whoever sent this had; none that there ever was, where they name none. */
  int fence() {
    return number("fence").orElse(-1);
  }

  /** The number of the last message that was shown. */
  int seenTo() {
    return number("seenTo").orElse(seen.view().lastMessage());
  }

  /** The number of the screening that was shown. */
  int screening() {
    return number("screening").orElse(seen.view().screenings());
  }

  String step() {
    return fields.first("step").orElse("");
  }

  /** A form whose fields came along, to be shown again when this is done. */
  Optional<String> keep() {
    return fields.first("keep").filter(name -> !name.isEmpty());
  }

  String subject() {
    return caller.subject();
  }

  /** The same, of the case as it is now. */
  Sent at(SeenCase now) {
    return new Sent(request, caller, now, form, fields);
  }

  /** All that was typed, by field; nothing of what forms carry by themselves. */
  Map<String, List<String>> typed() {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    fields.names().stream().filter(name -> !OF_ALL.contains(name)).forEach(name -> typed.put(name, fields.all(name)));
    return typed;
  }

  private Optional<Integer> number(String name) {
    return fields.first(name).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
  }

  /** Keeps what was sent out of logs. */
  @Override
  public String toString() {
    return "Sent[" + form + " " + seen + "]";
  }
}
