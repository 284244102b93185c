package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.reporter.AddInformation;
import org.redress.submitreport.files.CaseFiles;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.MultipartForm;

/** Takes files for a case from those who were let in to it. */
public final class FilePosts {

  private static final String TOKEN_HEADER = "x-form-token";

  private final CasePages pages;
  private final CaseFiles files;

  public FilePosts(CasePages pages, CaseFiles files) {
    this.pages = pages;
    this.files = files;
  }

  /** {@code GET /reports/{reference}/files}. */
  public ForReporter.Inside list() {
    return (_, visitor) -> files.list(visitor.open().id());
  }

  /** {@code POST /reports/{reference}/files}: a form with files, or JSON for a ticket. */
  public ForReporter.Inside add() {
    return this::add;
  }

  /** {@code POST /reports/{reference}/files/{file}}. */
  public ForReporter.Inside uploaded() {
    return (request, visitor) -> files.uploaded(request, program(request, visitor));
  }

  private APIGatewayV2HTTPResponse add(Request request, Visitor visitor) {
    if (!MultipartForm.is(request)) {
      return files.ticket(request, program(request, visitor));
    }
    MultipartForm form = MultipartForm.read(request);
    CaseId id = visitor.open().id();
    if (!pages.door().mayChange(visitor, form.first("token").orElse(""))) {
      return refused(request, visitor, 403, "case.error.expired");
    }
    if (!AddInformation.isPossible(visitor.open().stage())) {
      return refused(request, visitor, 409, "case.error.late");
    }
    Optional<String> wrong = files.keep(id, form);
    return wrong.isPresent()
        ? refused(request, visitor, 422, wrong.get())
        : Responses.seeOther("/reports/" + id.reference() + "?done=files");
  }

  private CaseId program(Request request, Visitor visitor) {
    if (!pages.door().mayChange(visitor, request.header(TOKEN_HEADER).orElse(""))) {
      throw new ProblemException(Problem.formTokenNeeded());
    }
    if (!AddInformation.isPossible(visitor.open().stage())) {
      throw new ProblemException(Problem.notPossible());
    }
    return visitor.open().id();
  }

  private APIGatewayV2HTTPResponse refused(Request request, Visitor visitor, int status, String message) {
    FieldError error = new FieldError("file", pages.languages().of(request).text(message));
    return pages.show(request, visitor, status, Map.of(), List.of(error));
  }
}
