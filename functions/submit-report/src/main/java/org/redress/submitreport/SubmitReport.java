package org.redress.submitreport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.caseworkaws.Wiring;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.data.OwnFolder;
import org.redress.submitreport.casepage.ReporterRoutes;
import org.redress.submitreport.form.FormPages;
import org.redress.submitreport.intake.KnownClauses;
import org.redress.submitreport.intake.PostReport;
import org.redress.submitreport.intake.SubmissionDecoder;
import org.redress.web.http.Router;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.page.Assets;
import org.redress.web.page.ProblemPages;

/** The public API: takes reports and answers for their cases. */
public final class SubmitReport implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Router router;

  /** As Lambda makes it. */
  public SubmitReport() {
    this(System.getenv());
  }

  /** With its settings given, as the local run and tests make it. */
  public SubmitReport(Map<String, String> environment) {
    Wiring wiring = Wiring.from(environment);
    Catalogue catalogue = Catalogue.of(OwnFolder.of(environment));
    Languages languages = new Languages(catalogue.organisation());
    Messages messages = Messages.english().of(catalogue.organisation());
    KnownClauses known = KnownClauses.of(catalogue);
    ReceiptCodes codes = wiring.receiptCodes();
    OpenCase openCase = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    FormPages form = new FormPages(messages, known, wiring.random());
    ReporterRoutes reporters = new ReporterRoutes(wiring, languages);
    router = reporters.addTo(new Router(new ProblemPages(languages)))
        .route("GET /", form)
        .route("GET /assets/{file}", new Assets())
        .route("GET /openapi.json", new ApiDescription())
        .route("POST /reports",
            new PostReport(new SubmissionDecoder(messages, known), openCase, codes, form::answers));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event);
  }
}
