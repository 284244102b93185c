package org.redress.web.http;

import java.util.Locale;
import org.redress.web.form.FormFields;
import org.redress.web.form.MalformedFormException;
import org.redress.web.json.JsonValue;
import org.redress.web.json.MalformedJsonException;
import org.redress.web.json.StrictJson;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** What a request carries: JSON from scripts, a form from browsers. Both in UTF-8 and of at most a mebibyte. */
public sealed interface RequestBody {

  record Json(JsonValue value) implements RequestBody {}

  record Form(FormFields fields) implements RequestBody {}

  /**
   * Reads a body by its media type.
   *
   * @throws ProblemException if it is too large, of another media type, or not what its media type says
   */
  static RequestBody read(Request request) {
    var text = BodyText.of(request);
    if (!request.header("content-encoding").orElse("identity").toLowerCase(Locale.ROOT).equals("identity")) {
      throw new ProblemException(Problem.unsupportedMediaType("Send the body without a Content-Encoding."));
    }
    MediaType type = MediaType.parse(request.header("content-type").orElse(""));
    if (!type.isUtf8()) {
      throw new ProblemException(Problem.unsupportedMediaType("Send the body in UTF-8."));
    }
    return switch (type.name()) {
      case "application/json" -> json(text.orElseThrow(
          () -> new ProblemException(Problem.malformedJson("The body is not UTF-8."))));
      case "application/x-www-form-urlencoded" -> form(text.orElseThrow(
          () -> new ProblemException(Problem.malformedForm("The body is not UTF-8."))));
      default -> throw new ProblemException(Problem.unsupportedMediaType(
          "Send a body with Content-Type: application/json or application/x-www-form-urlencoded."));
    };
  }

  /**
   * Reads a form.
   *
   * @param otherwise what whoever sends something else is told
   * @throws ProblemException if there is none
   */
  static FormFields form(Request request, String otherwise) {
    return switch (read(request)) {
      case Form(var fields) -> fields;
      case Json _ -> throw new ProblemException(Problem.unsupportedMediaType(otherwise));
    };
  }

  private static RequestBody json(String text) {
    try {
      return new Json(StrictJson.parse(text));
    } catch (MalformedJsonException e) {
      throw new ProblemException(Problem.malformedJson(e.detail()));
    }
  }

  private static RequestBody form(String text) {
    try {
      return new Form(FormFields.parse(text));
    } catch (MalformedFormException e) {
      throw new ProblemException(Problem.malformedForm(e.detail()));
    }
  }
}
