package org.redress.submitreport.reading;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.redress.casework.Case;
import org.redress.casework.CaseStore.CaseWithReport;
import org.redress.casework.report.Post;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.page.CasePage;
import org.redress.web.page.Pages;
import org.redress.web.page.ReceiptCodePage;
import org.redress.web.problem.FieldError;

/** The pages by which people see where their report stands. */
public final class CasePages {

  private final Pages pages = new Pages();
  private final Messages messages;
  private final ZoneId zone;

  /**
   * Wires the pages.
   *
   * @param zone where the organisation's days begin
   */
  public CasePages(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  APIGatewayV2HTTPResponse askForCode() {
    return code(200, List.of());
  }

  APIGatewayV2HTTPResponse codeMissing() {
    return code(422, List.of(error("receipt.error.missing")));
  }

  APIGatewayV2HTTPResponse notOpened() {
    return code(404, List.of(error("receipt.error.wrong")));
  }

  APIGatewayV2HTTPResponse show(CaseWithReport found) {
    Case head = found.head();
    CasePage page = new CasePage(
        messages, head.id().reference(), head.stage().name().name(), head.receivedAt().atZone(zone).toLocalDate(),
        head.expectedBy(), found.report().account(), found.report().posts().stream().map(CasePages::reported).toList());
    return Responses.html(200, pages.casePage(page), Map.of());
  }

  private APIGatewayV2HTTPResponse code(int status, List<FieldError> errors) {
    return Responses.html(status, pages.receiptCode(new ReceiptCodePage(messages, errors)), Map.of());
  }

  private FieldError error(String key) {
    return new FieldError(ReceiptCodePage.FIELD, messages.text(key));
  }

  private static CasePage.ReportedPost reported(Post post) {
    return new CasePage.ReportedPost(post.text(), post.url(), post.platform(), post.author(), post.postedAt());
  }
}
