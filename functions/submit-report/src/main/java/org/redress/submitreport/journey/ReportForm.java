package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseStore;
import org.redress.casework.drafts.Drafts;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.submitreport.casepage.CaseDoor;
import org.redress.submitreport.files.Uploading;
import org.redress.submitreport.intake.Answers;
import org.redress.submitreport.intake.KnownClauses;
import org.redress.submitreport.intake.Submitting;
import org.redress.submitreport.limits.Gate;
import org.redress.submitreport.signposts.Signposts;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.http.Router;
import org.redress.web.messages.Languages;
import org.redress.web.report.SubmissionDecoder;

/** The form by which people report, from the start page to the receipt. */
public final class ReportForm {

  private final Visits visits;
  private final Notebooks notebooks;
  private final Screens screens;
  private final Judge judge;
  private final Desk desk;
  private final DraftFiles files;
  private final AnswerFiles answerFiles;
  private final CaseStore cases;
  private final ReceiptCodes codes;
  private final CaseDoor door;

  /**
   * What the form is about.
   *
   * @param leastTime what people need at least to fill it in
   * @param dutyTold whether somebody on duty is told of urgent reports, so that the form may promise it
   */
  public record Terms(
      KnownClauses clauses, Signposts signposts, Languages languages, Duration leastTime, boolean dutyTold) {}

  /**
   * What the form stands on.
   *
   * @param door lets in whoever has just reported
   * @param uploadOrigin where browsers send files to; asked for when a page is made that takes files
   * @param files how often a network may send files
   * @param random cryptographically strong
   */
  public record Ground(
      CaseStore cases, ReceiptCodes codes, CaseDoor door, Drafts drafts, AddFiles adding,
      Supplier<String> uploadOrigin, Gate files, InstantSource clock, RandomGenerator random) {}

  public ReportForm(Terms terms, Ground ground, SubmissionDecoder decoder, Submitting submitting) {
    cases = ground.cases();
    codes = ground.codes();
    door = ground.door();
    InstantSource clock = ground.clock();
    visits = new Visits(terms.languages(), ground.random());
    notebooks = new Notebooks(ground.drafts());
    Uploading uploading = new Uploading(ground.adding(), terms.languages());
    files = new DraftFiles(notebooks, ground.adding(), uploading, ground.files());
    screens = new Screens(terms, files, ground.door(), ground.uploadOrigin(), clock);
    answerFiles = new AnswerFiles(visits, notebooks, screens, files, uploading);
    judge = new Judge(decoder);
    desk = new Desk(notebooks, judge, submitting, ground.adding(), terms.leastTime(), clock, ground.random());
  }

  /** Adds the form's pages. */
  public Router routes(Router router) {
    return router.route("GET /", this::start)
        .route("POST /report/start", this::startAfresh)
        .route("POST /report/forget", this::forget)
        .route("GET /report/sent", new ShowSent(visits, notebooks, screens, cases, codes))
        .route("POST /report/check", new SendReport(visits, notebooks, screens, desk))
        .route("POST /report/one-page", new SendWhole(visits, notebooks, screens, files, desk))
        .route("POST /report/files", answerFiles::answer)
        .route("POST /report/files/{file}", answerFiles::uploaded)
        .route("GET /report/{page}", new AskQuestion(visits, notebooks, screens))
        .route("POST /report/{page}", new AnswerQuestion(visits, notebooks, screens, judge));
  }

  /** The answers to somebody who sent a form that is none of these pages. */
  public Answers answers(Request request, FormFields given) {
    return new PageAnswers(screens, visits.of(request), given);
  }

  private APIGatewayV2HTTPResponse start(Request request) {
    Visit visit = visits.of(request);
    Notes notes = notebooks.read(visit.token());
    return screens.start(visit, notes.sent().isEmpty() && !notes.isBlank());
  }

  private APIGatewayV2HTTPResponse startAfresh(Request request) {
    SentForm.read(request);
    forget(visits.of(request));
    return visits.afresh(request).keeping(Responses.seeOther(Screens.at(Question.DANGER)));
  }

  private APIGatewayV2HTTPResponse forget(Request request) {
    FormFields given = SentForm.read(request);
    Visit visit = visits.of(request);
    if (SentForm.shown(visit, given).isEmpty()) {
      return Responses.seeOther(Screens.CHECK);
    }
    forget(visit);
    return Responses.addCookie(visit.forgetting(Responses.seeOther(Screens.START)), door.goodbye(request));
  }

  private void forget(Visit visit) {
    files.removeAll(notebooks.read(visit.token()));
    notebooks.forget(visit.token());
  }
}
