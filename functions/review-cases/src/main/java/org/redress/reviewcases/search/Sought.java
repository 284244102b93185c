package org.redress.reviewcases.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.reviewcases.worklist.Asked;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.json.JsonValue;
import org.redress.web.json.ObjectReader;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldErrors;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * What somebody looks for, as they sent it.
 *
 * @param given what stands in the fields, each on one line
 */
record Sought(Map<String, String> given) {

  static final String BY = "by";
  static final String FOR = "for";
  static final String PLATFORM = "platform";
  static final String AT = "at";

  private static final int LONGEST = 2_000;
  private static final List<String> OTHERS = List.of(BY, FOR, PLATFORM, AT, "stage", "clause", "priority");
  private static final String OVERDUE = "overdue";

  Sought {
    given = Map.copyOf(given);
  }

  /** Nothing yet. */
  static Sought nothing() {
    return new Sought(Map.of());
  }

  /**
   * Reads a form, or what a program sends.
   *
   * @throws ProblemException if it is neither
   */
  static Sought read(Request request, Messages messages) {
    return switch (RequestBody.read(request)) {
      case RequestBody.Form(FormFields fields) -> new Sought(
          Stream.concat(OTHERS.stream(), Stream.of(OVERDUE))
              .filter(name -> fields.first(name).isPresent())
              .collect(Collectors.toMap(name -> name, name -> shortened(fields.first(name).orElse("")))));
      case RequestBody.Json(JsonValue value) -> json(value, messages);
    };
  }

  private static Sought json(JsonValue value, Messages messages) {
    FieldErrors errors = new FieldErrors();
    ObjectReader reader = ObjectReader.root(value, errors, messages);
    Map<String, String> given = new HashMap<>();
    OTHERS.forEach(name -> reader.line(name, LONGEST).ifPresent(line -> given.put(name, line)));
    reader.flag(OVERDUE).filter(overdue -> overdue).ifPresent(_ -> given.put(OVERDUE, "yes"));
    reader.refuseOthers();
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.invalidFields(errors.list()));
    }
    return new Sought(given);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(given.get(name)).filter(value -> !value.isBlank());
  }

  Optional<Way> way() {
    return field(BY).flatMap(Way::of);
  }

  /** The open cases among which words are looked for. */
  Asked among() {
    return Asked.read(this::field);
  }

  private static String shortened(String value) {
    return value.strip().substring(0, Math.min(value.strip().length(), LONGEST));
  }

  /** Keeps what is looked for out of logs. */
  @Override
  public String toString() {
    return "Sought" + given.keySet();
  }
}
