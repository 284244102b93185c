package org.redress.submitreport.form;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.casework.Case;
import org.redress.submitreport.intake.Answers;
import org.redress.submitreport.intake.FormTree;
import org.redress.web.form.FormFields;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.page.ConfirmationPage;
import org.redress.web.page.Pages;
import org.redress.web.problem.FieldError;

/** Answers people who sent the form, with what they filled in kept where it has to be mended. */
final class PageAnswers implements Answers {

  private final FormPages form;
  private final Pages pages;
  private final Messages messages;
  private final FormFields given;

  PageAnswers(FormPages form, Pages pages, Messages messages, FormFields given) {
    this.form = form;
    this.pages = pages;
    this.messages = messages;
    this.given = given;
  }

  @Override
  public APIGatewayV2HTTPResponse accepted(Case opened, String receiptCode) {
    ConfirmationPage page = new ConfirmationPage(
        messages, opened.id().reference(), receiptCode, opened.reporter().address().isPresent(), opened.expectedBy());
    return Responses.html(201, pages.confirmation(page), Map.of("Location", Answers.location(opened)));
  }

  @Override
  public APIGatewayV2HTTPResponse invalid(List<FieldError> errors) {
    String key = given.first(FormTree.KEY).filter(sent -> !sent.isEmpty()).orElseGet(form::newKey);
    return form.form(422, key, given, errors);
  }

  @Override
  public APIGatewayV2HTTPResponse keyUsedForOtherContent() {
    return form.form(
        422, form.newKey(), given, List.of(new FieldError("", messages.text("error.keyReused"))));
  }
}
