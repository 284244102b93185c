package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.Case;
import org.redress.casework.report.SafeContact;
import org.redress.submitreport.casepage.CaseDoor;
import org.redress.submitreport.signposts.Signposts;
import org.redress.web.form.FormFields;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.page.CheckPage;
import org.redress.web.page.Choice;
import org.redress.web.page.ConfirmationPage;
import org.redress.web.page.Pages;
import org.redress.web.page.QuestionPage;
import org.redress.web.page.StartPage;
import org.redress.web.page.UrgentPage;
import org.redress.web.problem.FieldError;

/** The pages of the form. */
final class Screens {

  static final String START = "/";
  static final String CHECK = "/report/check";
  static final String URGENT = "/report/urgent";
  static final String WHOLE = "/report/one-page";
  static final String SENT = "/report/sent";

  private static final QuestionPage.Files NO_FILES = new QuestionPage.Files(List.of(), 0);

  private final Pages pages = new Pages();
  private final List<Choice> clauses;
  private final Signposts signposts;
  private final boolean dutyTold;
  private final DraftFiles files;
  private final CaseDoor door;
  private final Supplier<String> uploadOrigin;
  private final InstantSource clock;

  /**
   * Wires the pages.
   *
   * @param uploadOrigin where browsers send files to; asked for when a page is made that takes files
   */
  Screens(
      ReportForm.Terms terms, DraftFiles files, CaseDoor door, Supplier<String> uploadOrigin, InstantSource clock) {
    this.clauses = terms.clauses()
        .clauses()
        .stream()
        .map(clause -> new Choice(clause.id().value(), clause.name(), clause.summary()))
        .toList();
    this.signposts = terms.signposts();
    this.dutyTold = terms.dutyTold();
    this.files = files;
    this.door = door;
    this.uploadOrigin = uploadOrigin;
    this.clock = clock;
  }

  /** Where a question is asked. */
  static String at(Question question) {
    return "/report/" + question.path();
  }

  /** Where a question is asked again, from the page that shows all answers. */
  static String changing(Question question) {
    return at(question) + "?then=check";
  }

  APIGatewayV2HTTPResponse start(Visit visit, boolean unfinished) {
    return Responses.html(200, pages.start(new StartPage(visit.messages(), unfinished)), Map.of());
  }

  APIGatewayV2HTTPResponse question(
      Visit visit, int status, Question question, boolean changing, Notes notes, List<FieldError> errors) {
    FormFields given = notes.answers();
    String before = question.previous(given).map(Screens::at).orElse(START);
    FormFields shown = question == Question.WHERE ? withPlatform(given) : given;
    QuestionPage page = new QuestionPage(
        visit.messages(), List.of(question.path()), shown, errors, token(visit),
        changing ? changing(question) : at(question), changing ? CHECK : before, offers(visit.messages()),
        question == Question.FILES ? files.of(notes) : NO_FILES);
    return asking(visit, status, page);
  }

  APIGatewayV2HTTPResponse whole(Visit visit, int status, Notes notes, List<FieldError> errors) {
    QuestionPage page = new QuestionPage(
        visit.messages(), Question.paths(), notes.answers().with("website", ""), errors, token(visit), WHOLE, START,
        offers(visit.messages()), files.of(notes));
    return asking(visit, status, page);
  }

  private APIGatewayV2HTTPResponse asking(Visit visit, int status, QuestionPage page) {
    Map<String, String> headers = page.bringsFiles() ? Responses.connecting(uploadOrigin.get()) : Map.of();
    return visit.keeping(Responses.html(status, pages.question(page), headers));
  }

  APIGatewayV2HTTPResponse urgent(Visit visit, String next) {
    String language = visit.messages().language();
    UrgentPage page = new UrgentPage(
        visit.messages(), signposts.emergency(language), signposts.police(language), dutyTold, next,
        at(Question.DANGER));
    return visit.keeping(Responses.html(200, pages.urgent(page), Map.of()));
  }

  APIGatewayV2HTTPResponse check(
      Visit visit, int status, Notes notes, String consent, List<FieldError> errors) {
    FormFields given = notes.answers().with("consent", consent);
    Messages messages = visit.messages();
    CheckPage page = new CheckPage(
        messages, new CheckRows(messages, clauses).of(given, files.of(notes).chosen()), given, errors, token(visit),
        at(Question.CLAUSES), given.all("threatToLife").contains("true"));
    return visit.keeping(Responses.html(status, pages.check(page), Map.of()));
  }

  /** The receipt for whoever went through the form, who can clear it from this browser. */
  APIGatewayV2HTTPResponse confirmation(Visit visit, Case opened, String receiptCode, Optional<String> platform) {
    return confirmation(visit, 200, opened, receiptCode, platform, Optional.of(token(visit)), Map.of());
  }

  /** The receipt for whoever sent a form straight to the API. */
  APIGatewayV2HTTPResponse receipt(
      Visit visit, Case opened, String receiptCode, Map<String, String> headers) {
    return confirmation(visit, 201, opened, receiptCode, Optional.empty(), Optional.empty(), headers);
  }

  private APIGatewayV2HTTPResponse confirmation(
      Visit visit, int status, Case opened, String receiptCode, Optional<String> platform,
      Optional<String> token, Map<String, String> headers) {
    Messages messages = visit.messages();
    boolean mailed = opened.reporter().address().isPresent()
        && opened.reporter().safeContact() != SafeContact.CASE_PAGE;
    ConfirmationPage page = new ConfirmationPage(
        messages, opened.id().reference(), receiptCode, mailed, opened.expectedBy(), urgency(opened),
        platform.flatMap(name -> signposts.platform(name, messages.language())).stream().toList(), token);
    return Responses.addCookie(
        Responses.html(status, pages.confirmation(page), headers), door.welcome(opened, visit.request()));
  }

  private ConfirmationPage.Urgency urgency(Case opened) {
    if (!opened.threatToLife()) {
      return ConfirmationPage.Urgency.NONE;
    }
    return dutyTold ? ConfirmationPage.Urgency.TOLD : ConfirmationPage.Urgency.FIRST;
  }

  private String token(Visit visit) {
    return visit.token().formToken(clock.instant());
  }

  /** Where the first link leads says where it happened, until the reporter says otherwise. */
  private FormFields withPlatform(FormFields given) {
    return given.all("platform").isEmpty()
        ? given.first("links").flatMap(signposts::platformOf).map(name -> given.with("platform", name)).orElse(given)
        : given;
  }

  private QuestionPage.Offers offers(Messages messages) {
    List<Choice> platforms = new ArrayList<>();
    signposts.platformNames().forEach(name -> platforms.add(new Choice(name, name, "")));
    platforms.add(new Choice("other", messages.text("form.platform.other"), ""));
    return new QuestionPage.Offers(platforms, clauses, Languages.CATALOGUE);
  }
}
