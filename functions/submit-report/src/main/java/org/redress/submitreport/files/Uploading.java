package org.redress.submitreport.files;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.AddFiles;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.FormFile;

/** Takes files for a case, which need not be open yet: by tickets for programs and scripts, or as a form brings them. */
public final class Uploading {

  private final AddFiles adding;
  private final Languages languages;

  public Uploading(AddFiles adding, Languages languages) {
    this.adding = adding;
    this.languages = languages;
  }

  /** Answers JSON that announces a file: with leave to upload it. */
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

  /**
   * Keeps the files that a form brought.
   *
   * @return the message that says what is wrong with them, if something is; those before it are kept
   */
  public Optional<String> put(CaseId id, List<FormFile> files) {
    return files.stream().flatMap(file -> put(id, file).stream()).findFirst();
  }

  private Optional<String> put(CaseId id, FormFile file) {
    byte[] bytes = file.bytes().toArray();
    return switch (adding.put(id, FileRequests.announced(file, bytes), bytes)) {
      case AddFiles.Result.TooMany _ -> Optional.of("upload.full");
      case AddFiles.Result.TooLarge _ -> Optional.of("upload.tooLarge");
      case AddFiles.Result.Empty _ -> Optional.of("upload.empty");
      case AddFiles.Result.Allowed _,AddFiles.Result.Taken _ -> Optional.empty();
    };
  }
}
