package org.redress.submitreport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.util.Map;
import org.redress.casework.drafts.Drafts;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.numbers.PublicNumbers;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.data.OwnFolder;
import org.redress.submitreport.casepage.ReporterRoutes;
import org.redress.submitreport.information.InformationPages;
import org.redress.submitreport.information.NumberPages;
import org.redress.submitreport.intake.KnownClauses;
import org.redress.submitreport.intake.PostReport;
import org.redress.submitreport.intake.Submitting;
import org.redress.submitreport.journey.ReportForm;
import org.redress.submitreport.limits.Gates;
import org.redress.submitreport.signposts.Signposts;
import org.redress.web.http.Router;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.messages.OwnWords;
import org.redress.web.page.Assets;
import org.redress.web.page.ProblemPages;
import org.redress.web.report.SubmissionDecoder;

/** The public API: takes reports and answers for their cases. */
public final class SubmitReport implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int FORM_SECONDS = 3;

  private final Router router;

  /** As Lambda makes it. */
  public SubmitReport() {
    this(System.getenv());
  }

  /** With its settings given, as the local run and tests make it. */
  public SubmitReport(Map<String, String> environment) {
    Wiring wiring = Wiring.from(environment);
    OwnFolder own = OwnFolder.of(environment);
    Catalogue catalogue = Catalogue.of(own);
    Languages languages = new Languages(catalogue.organisation(), new OwnWords(wiring.ownFolder()));
    Messages messages = languages.english();
    KnownClauses known = KnownClauses.of(catalogue);
    Gates gates = new Gates(wiring);
    ReceiptCodes codes = wiring.receiptCodes();
    SubmissionDecoder decoder = new SubmissionDecoder(messages, known.ids());
    Submitting submitting = submitting(wiring, codes, gates);
    Signposts signposts = Signposts.of(own);
    ReporterRoutes reporters = new ReporterRoutes(wiring, languages, gates);
    ReportForm form = new ReportForm(
        new ReportForm.Terms(
            known, signposts, languages, Duration.ofSeconds(wiring.number("FORM_SECONDS", FORM_SECONDS)),
            wiring.reviewTeam().isPresent()),
        new ReportForm.Ground(
            wiring.cases(), codes, reporters.door(), new Drafts(wiring.draftStore(), wiring.clock(), wiring.random()),
            wiring.addFiles(), () -> wiring.uploads().origin(), gates.filesFrom(), wiring.clock(), wiring.random()),
        decoder, submitting);
    router = reporters.addTo(form.routes(new Router(new ProblemPages(languages))))
        .route("GET /assets/{file}", new Assets())
        .route("GET /openapi.json", new ApiDescription())
        .route(
            "GET /information/numbers",
            new NumberPages(new PublicNumbers(wiring.numbers(), wiring.clock()), languages, catalogue))
        .route(
            "GET /information/{page}",
            new InformationPages(languages, catalogue, signposts, wiring.serviceTimes(), wiring.retention()))
        .route("POST /reports", new PostReport(decoder, submitting, form::answers, languages.english()));
  }

  private static Submitting submitting(Wiring wiring, ReceiptCodes codes, Gates gates) {
    OpenCase openCase = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), wiring.clock(), wiring.random());
    return new Submitting(openCase, codes, gates.reportsFrom(), gates.reportsFor());
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    return router.answer(event);
  }
}
