package org.redress.submitreport.intake;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import org.redress.web.form.FormFields;
import org.redress.web.http.Accept;
import org.redress.web.http.Endpoint;
import org.redress.web.http.IdempotencyKey;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.SameSite;
import org.redress.web.json.JsonValue;
import org.redress.web.messages.Messages;
import org.redress.web.report.Decoded;
import org.redress.web.report.SubmissionDecoder;

/** {@code POST /reports}: takes a report, as JSON or as a form. Nothing that a browser keeps is asked for. */
public final class PostReport implements Endpoint {

  private final SubmissionDecoder decoder;
  private final Submitting submitting;
  private final BiFunction<Request, FormFields, Answers> pages;
  private final Answers json;

  /**
   * Wires the endpoint.
   *
   * @param pages answers a form by pages
   * @param words in which programs are told what is wrong
   */
  public PostReport(
      SubmissionDecoder decoder, Submitting submitting, BiFunction<Request, FormFields, Answers> pages,
      Messages words) {
    this.decoder = decoder;
    this.submitting = submitting;
    this.pages = pages;
    this.json = new JsonAnswers(words);
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    SameSite.require(request);
    RequestBody body = RequestBody.read(request);
    Optional<String> key = IdempotencyKey.of(request);
    return switch (body) {
      case RequestBody.Json(var value) -> submit(request, value, key, json);
      case RequestBody.Form(var fields) -> submit(
          request, FormTree.of(fields), key.or(() -> keyOf(fields)),
          Accept.page(request) ? pages.apply(request, fields) : json);
    };
  }

  private APIGatewayV2HTTPResponse submit(Request request, JsonValue body, Optional<String> key, Answers answers) {
    return switch (decoder.in(answers.words()).decode(body)) {
      case Decoded.Invalid(var errors) -> answers.invalid(errors);
      case Decoded.Valid valid -> switch (submitting.submit(request, valid, key, Optional.empty())) {
        case Submitting.Outcome.Opened(var opened, var code) -> answers.accepted(opened, code);
        case Submitting.Outcome.KeyUsedForOtherContent _ -> answers.keyUsedForOtherContent();
      };
    };
  }

  private static Optional<String> keyOf(FormFields fields) {
    return fields.first(FormTree.KEY).filter(key -> !key.isEmpty()).map(IdempotencyKey::checked);
  }
}
