package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.submitreport.files.Uploading;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.MultipartForm;

/**
 * {@code POST /report/files}: keeps or takes out files of a report that is not sent yet, or, asked by a script in JSON,
 * gives leave to upload one.
 */
final class AnswerFiles {

  private static final String TOKEN_HEADER = "x-form-token";

  private final Visits visits;
  private final Notebooks notebooks;
  private final Screens screens;
  private final DraftFiles files;
  private final Uploading uploading;

  AnswerFiles(Visits visits, Notebooks notebooks, Screens screens, DraftFiles files, Uploading uploading) {
    this.visits = visits;
    this.notebooks = notebooks;
    this.screens = screens;
    this.files = files;
    this.uploading = uploading;
  }

  APIGatewayV2HTTPResponse answer(Request request) {
    return !MultipartForm.is(request) && RequestBody.read(request) instanceof RequestBody.Json
        ? ticket(request)
        : form(request);
  }

  /** {@code POST /report/files/{file}}: a script has uploaded it. */
  APIGatewayV2HTTPResponse uploaded(Request request) {
    String fileId = request.parameter("file");
    Notes notes = notebooks.read(script(request).token());
    if (files.of(notes).chosen().stream().noneMatch(file -> file.id().equals(fileId))) {
      throw new ProblemException(Problem.notFound());
    }
    return Responses.json(200, Map.of("id", fileId), Map.of());
  }

  private APIGatewayV2HTTPResponse ticket(Request request) {
    Visit visit = script(request);
    CaseId place = files.place(visit).orElseThrow(() -> new ProblemException(Problem.tooManyFiles(0)));
    return visit.keeping(uploading.ticket(request, place));
  }

  /** @throws ProblemException unless the script is of a page that this visitor was given, with a report not sent yet */
  private Visit script(Request request) {
    Visit visit = visits.of(request);
    boolean given = request.header(TOKEN_HEADER).flatMap(visit.token()::given).isPresent();
    if (!given) {
      throw new ProblemException(Problem.formTokenNeeded());
    }
    if (notebooks.read(visit.token()).sent().isPresent()) {
      throw new ProblemException(Problem.notPossible());
    }
    return visit;
  }

  private APIGatewayV2HTTPResponse form(Request request) {
    SentForm sent = SentForm.withFiles(request);
    Visit visit = visits.of(request);
    if (sent.shown(visit).isEmpty()) {
      return again(visit, 403, request, "error.expired");
    }
    Notes notes = notebooks.read(visit.token());
    if (notes.sent().isPresent()) {
      return Responses.seeOther(Screens.SENT);
    }
    Optional<String> removed = sent.fields().first("remove");
    removed.ifPresent(fileId -> files.remove(notes, fileId));
    boolean adding = sent.fields().first("do").filter("add"::equals).isPresent();
    Optional<String> wrong = adding && sent.files().isEmpty()
        ? Optional.of("upload.none")
        : files.keep(visit, sent.files());
    if (wrong.isPresent()) {
      return again(visit, 422, request, wrong.get());
    }
    boolean changing = AnswerQuestion.changing(request);
    boolean stays = removed.isPresent() || adding;
    return visit.keeping(Responses.seeOther(stays ? here(changing) : next(notes, changing)));
  }

  private APIGatewayV2HTTPResponse again(Visit visit, int status, Request request, String message) {
    FieldError error = new FieldError("file", visit.messages().text(message));
    return screens.question(
        visit, status, Question.FILES, AnswerQuestion.changing(request), notebooks.read(visit.token()),
        List.of(error));
  }

  private static String here(boolean changing) {
    return changing ? Screens.changing(Question.FILES) : Screens.at(Question.FILES);
  }

  private static String next(Notes notes, boolean changing) {
    return changing ? Screens.CHECK : Question.FILES.next(notes.answers()).map(Screens::at).orElse(Screens.CHECK);
  }
}
