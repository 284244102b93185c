package org.redress.submitreport.form;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.redress.submitreport.intake.Answers;
import org.redress.submitreport.intake.KnownClauses;
import org.redress.web.form.FormFields;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;
import org.redress.web.page.Pages;
import org.redress.web.page.ReportFormPage;
import org.redress.web.problem.FieldError;

/** The form: blank at {@code GET /}, and what answers it when it was sent. */
public final class FormPages implements Endpoint {

  private static final int KEY_BYTES = 16;

  private final Pages pages = new Pages();
  private final Messages messages;
  private final List<Choice> clauses;
  private final RandomGenerator random;

  /**
   * Wires the pages.
   *
   * @param random cryptographically strong: whoever guessed a page's key could spoil its submission
   */
  public FormPages(Messages messages, KnownClauses known, RandomGenerator random) {
    this.messages = messages;
    this.clauses = known.clauses()
        .stream()
        .map(clause -> new Choice(clause.id().value(), clause.name(), ""))
        .toList();
    this.random = random;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    return form(200, newKey(), FormFields.blank(), List.of());
  }

  /** The answers to a form as it was sent. */
  public Answers answers(FormFields given) {
    return new PageAnswers(this, pages, messages, given);
  }

  APIGatewayV2HTTPResponse form(int status, String key, FormFields given, List<FieldError> errors) {
    ReportFormPage page = new ReportFormPage(messages, key, given, errors, clauses);
    return Responses.html(status, pages.reportForm(page), Map.of());
  }

  String newKey() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return HexFormat.of().formatHex(key);
  }
}
