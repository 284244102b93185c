package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.report.SafeContact;
import org.redress.submitreport.intake.KnownClauses;
import org.redress.submitreport.signposts.Signposts;
import org.redress.web.form.FormFields;
import org.redress.web.http.Responses;
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

  private final Pages pages = new Pages();
  private final List<Choice> clauses;
  private final Signposts signposts;
  private final InstantSource clock;

  Screens(KnownClauses known, Signposts signposts, InstantSource clock) {
    this.clauses = known.clauses()
        .stream()
        .map(clause -> new Choice(clause.id().value(), clause.name(), clause.summary()))
        .toList();
    this.signposts = signposts;
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
      Visit visit, int status, Question question, boolean changing, FormFields given, List<FieldError> errors) {
    String before = question.previous(given).map(Screens::at).orElse(START);
    FormFields shown = question == Question.WHERE ? withPlatform(given) : given;
    QuestionPage page = new QuestionPage(
        visit.messages(), List.of(question.path()), shown, errors, token(visit),
        changing ? changing(question) : at(question), changing ? CHECK : before, offers(visit.messages()));
    return visit.keeping(Responses.html(status, pages.question(page), Map.of()));
  }

  APIGatewayV2HTTPResponse whole(Visit visit, int status, FormFields given, List<FieldError> errors) {
    QuestionPage page = new QuestionPage(
        visit.messages(), Question.paths(), given.with("website", ""), errors, token(visit), WHOLE, START,
        offers(visit.messages()));
    return visit.keeping(Responses.html(status, pages.question(page), Map.of()));
  }

  APIGatewayV2HTTPResponse urgent(Visit visit, String next) {
    String language = visit.messages().language();
    UrgentPage page = new UrgentPage(
        visit.messages(), signposts.emergency(language), signposts.police(language), next, at(Question.DANGER));
    return visit.keeping(Responses.html(200, pages.urgent(page), Map.of()));
  }

  APIGatewayV2HTTPResponse check(Visit visit, int status, FormFields given, List<FieldError> errors) {
    Messages messages = visit.messages();
    CheckPage page = new CheckPage(
        messages, new CheckRows(messages, clauses).of(given), given, errors, token(visit),
        at(Question.CLAUSES), given.all("threatToLife").contains("true"));
    return visit.keeping(Responses.html(status, pages.check(page), Map.of()));
  }

  /** The receipt for whoever went through the form, who can clear it from this browser. */
  APIGatewayV2HTTPResponse confirmation(Visit visit, Case opened, String receiptCode, Optional<String> platform) {
    return confirmation(
        visit.messages(), 200, opened, receiptCode, platform, Optional.of(token(visit)), Map.of());
  }

  /** The receipt for whoever sent a form straight to the API. */
  APIGatewayV2HTTPResponse receipt(
      Messages messages, Case opened, String receiptCode, Map<String, String> headers) {
    return confirmation(messages, 201, opened, receiptCode, Optional.empty(), Optional.empty(), headers);
  }

  private APIGatewayV2HTTPResponse confirmation(
      Messages messages, int status, Case opened, String receiptCode, Optional<String> platform,
      Optional<String> token, Map<String, String> headers) {
    boolean mailed = opened.reporter().address().isPresent()
        && opened.reporter().safeContact() != SafeContact.CASE_PAGE;
    ConfirmationPage page = new ConfirmationPage(
        messages, opened.id().reference(), receiptCode, mailed, opened.expectedBy(), opened.threatToLife(),
        platform.flatMap(name -> signposts.platform(name, messages.language())).stream().toList(), token);
    return Responses.html(status, pages.confirmation(page), headers);
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
    return new QuestionPage.Offers(platforms, clauses, KnownClauses.LANGUAGE);
  }
}
