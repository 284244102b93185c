package org.redress.submitreport.journey;

import java.time.Instant;
import java.util.Optional;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.SameSite;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Reads what a page of the form has sent. */
final class SentForm {

  private SentForm() {}

  /**
   * Its fields.
   *
   * @throws ProblemException if it is no form, or of another site
   */
  static FormFields read(Request request) {
    SameSite.require(request);
    return switch (RequestBody.read(request)) {
      case RequestBody.Form(var fields) -> fields;
      case RequestBody.Json _ -> throw new ProblemException(Problem.unsupportedMediaType("Send a form here."));
    };
  }

  /** When the page was given out; empty if it was not given to this visitor, whose cookie may be gone since. */
  static Optional<Instant> shown(Visit visit, FormFields given) {
    return given.first("token").flatMap(visit.token()::given);
  }
}
