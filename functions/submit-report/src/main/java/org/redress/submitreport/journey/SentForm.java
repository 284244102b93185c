package org.redress.submitreport.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.SameSite;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.FormFile;
import org.redress.web.upload.MultipartForm;

/** What a page of the form has sent. */
record SentForm(FormFields fields, List<FormFile> files) {

  /**
   * The fields of a form that brings no files.
   *
   * @throws ProblemException if it is no form, or of another site
   */
  static FormFields read(Request request) {
    SameSite.require(request);
    return RequestBody.form(request, "Send a form here.");
  }

  /**
   * A form that may bring files.
   *
   * @throws ProblemException if it is no form, or of another site
   */
  static SentForm withFiles(Request request) {
    if (!MultipartForm.is(request)) {
      return new SentForm(read(request), List.of());
    }
    SameSite.require(request);
    MultipartForm form = MultipartForm.read(request);
    return new SentForm(form.fields(), form.files());
  }

  /** When the page was given out; empty if it was not given to this visitor, whose cookie may be gone since. */
  Optional<Instant> shown(Visit visit) {
    return shown(visit, fields);
  }

  /** When the page was given out whose form has these fields. */
  static Optional<Instant> shown(Visit visit, FormFields given) {
    return given.first("token").flatMap(visit.token()::given);
  }
}
