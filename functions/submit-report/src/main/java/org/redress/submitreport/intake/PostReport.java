package org.redress.submitreport.intake;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.intake.Submission;
import org.redress.web.form.FormFields;
import org.redress.web.http.Accept;
import org.redress.web.http.Endpoint;
import org.redress.web.http.IdempotencyKey;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.json.JsonValue;

/** {@code POST /reports}: takes a report, as JSON from scripts or as a form from browsers. */
public final class PostReport implements Endpoint {

  private static final Answers JSON = new JsonAnswers();

  private final SubmissionDecoder decoder;
  private final OpenCase openCase;
  private final ReceiptCodes codes;
  private final Function<FormFields, Answers> pages;

  /**
   * Wires the endpoint.
   *
   * @param pages answers a form by pages
   */
  public PostReport(
      SubmissionDecoder decoder, OpenCase openCase, ReceiptCodes codes, Function<FormFields, Answers> pages) {
    this.decoder = decoder;
    this.openCase = openCase;
    this.codes = codes;
    this.pages = pages;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    RequestBody body = RequestBody.read(request);
    Optional<String> key = IdempotencyKey.of(request);
    return switch (body) {
      case RequestBody.Json(var value) -> submit(value, key, JSON);
      case RequestBody.Form(var fields) -> submit(
          FormTree.of(fields), key.or(() -> keyOf(fields)), Accept.page(request) ? pages.apply(fields) : JSON);
    };
  }

  private APIGatewayV2HTTPResponse submit(JsonValue body, Optional<String> key, Answers answers) {
    return switch (decoder.decode(body)) {
      case Decoded.Invalid(var errors) -> answers.invalid(errors);
      case Decoded.Valid(var report, var reporter) -> switch (openCase.open(new Submission(report, reporter, key))) {
        case OpenCase.Result.Accepted(var opened) -> answers.accepted(opened, codes.codeFor(opened.id()));
        case OpenCase.Result.KeyUsedForOtherContent _ -> answers.keyUsedForOtherContent();
      };
    };
  }

  private static Optional<String> keyOf(FormFields fields) {
    return fields.first(FormTree.KEY).filter(key -> !key.isEmpty()).map(IdempotencyKey::checked);
  }
}
