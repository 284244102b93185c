package org.redress.submitreport.files;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.FormFile;
import org.redress.web.upload.MultipartForm;

/** Adds files to an open case: by tickets for programs and scripts, or by a form that brings them. */
public final class CaseFiles {

  private final AddFiles adding;
  private final EvidenceStore evidence;
  private final Languages languages;

  public CaseFiles(AddFiles adding, EvidenceStore evidence, Languages languages) {
    this.adding = adding;
    this.evidence = evidence;
    this.languages = languages;
  }

  /** The body of 200. */
  private record Files(List<FileView> files) {}

  /** {@code GET /reports/{reference}/files}. */
  public APIGatewayV2HTTPResponse list(CaseId id) {
    return Responses.json(200, new Files(evidence.of(id).stream().map(FileView::of).toList()), Map.of());
  }

  /** {@code POST /reports/{reference}/files} with JSON: leave to upload one file. */
  public APIGatewayV2HTTPResponse ticket(Request request, CaseId id) {
    if (!(RequestBody.read(request) instanceof RequestBody.Json(var body))) {
      throw new ProblemException(Problem.unsupportedMediaType("Send JSON, or a form with files."));
    }
    return switch (adding.begin(id, FileRequests.announced(body, languages.of(request)))) {
      case AddFiles.Result.Allowed allowed -> Responses.json(201, TicketView.of(allowed), Map.of());
      case AddFiles.Result.TooMany _ -> throw new ProblemException(Problem.tooManyFiles(AddFiles.MOST));
      case AddFiles.Result.TooLarge _ -> throw new ProblemException(Problem.tooLarge(AddFiles.LARGEST));
      case AddFiles.Result.Empty _,AddFiles.Result.Taken _ ->
        throw new IllegalStateException("A file of a size that was checked has another size now");
    };
  }

  /** {@code POST /reports/{reference}/files/{file}}: the file was uploaded. */
  public APIGatewayV2HTTPResponse uploaded(Request request, CaseId id) {
    String fileId = request.parameter("file");
    return adding.offer(id)
        .stream()
        .filter(one -> one.upload().fileId().equals(fileId))
        .findFirst()
        .map(one -> Responses.json(200, FileView.of(one), Map.of()))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
  }

  /**
   * Keeps the files that a form brought.
   *
   * @return the message that says what is wrong with them, if something is; those before it are kept
   */
  public Optional<String> keep(CaseId id, MultipartForm form) {
    if (form.files().isEmpty()) {
      return Optional.of("upload.none");
    }
    Optional<String> wrong = Optional.empty();
    for (FormFile file : form.files()) {
      byte[] bytes = file.bytes().toArray();
      wrong = wrong.isPresent() ? wrong : switch (adding.put(id, FileRequests.announced(file, bytes), bytes)) {
        case AddFiles.Result.TooMany _ -> Optional.of("upload.full");
        case AddFiles.Result.TooLarge _ -> Optional.of("upload.tooLarge");
        case AddFiles.Result.Empty _ -> Optional.of("upload.empty");
        case AddFiles.Result.Allowed _,AddFiles.Result.Taken _ -> Optional.empty();
      };
    }
    adding.offer(id);
    return wrong;
  }
}
