package org.redress.submitreport.files;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.submitreport.limits.Gate;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.MultipartForm;

/** Adds files to an open case: by tickets for programs and scripts, or by a form that brings them. */
public final class CaseFiles {

  private final AddFiles adding;
  private final EvidenceStore evidence;
  private final Gate gate;
  private final Uploading uploading;

  public CaseFiles(AddFiles adding, EvidenceStore evidence, Gate gate, Languages languages) {
    this.adding = adding;
    this.evidence = evidence;
    this.gate = gate;
    this.uploading = new Uploading(adding, languages);
  }

  /** The body of 200. */
  private record Files(List<FileView> files) {}

  /** {@code GET /reports/{reference}/files}. */
  public APIGatewayV2HTTPResponse list(CaseId id) {
    return Responses.json(200, new Files(evidence.of(id).stream().map(FileView::of).toList()), Map.of());
  }

  /** {@code POST /reports/{reference}/files} with JSON: leave to upload one file. */
  public APIGatewayV2HTTPResponse ticket(Request request, CaseId id) {
    gate.pass(id.value());
    return uploading.ticket(request, id);
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
    gate.pass(id.value());
    Optional<String> wrong = uploading.put(id, form.files());
    adding.offer(id);
    return wrong;
  }
}
