package org.redress.screenclauses;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Map;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.screening.Screener;
import org.redress.casework.screening.Screening;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.HintBatch;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.redress.screening.ScreeningFiles;
import org.redress.screening.catalogue.Catalogue;

/** Lambda function: finds the clauses that what people said may concern, of the cases at which the messages hint. */
public final class ScreenClauses implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final ScreenCase screening;
  private final CodeInUse code;

  public ScreenClauses() {
    this(System.getenv());
  }

  /** Loads and starts the detectors here, so that it is done before a snapshot of the function is taken. */
  public ScreenClauses(Map<String, String> environment) {
    this(
        Wiring.from(environment), ScreeningFiles.of(environment).screener().warmedUp(),
        ScreeningFiles.of(environment).catalogue());
  }

  ScreenClauses(Wiring wiring, Screener screener, Catalogue catalogue) {
    code = new CodeInUse(wiring::codeVersions, catalogue, wiring.clock());
    screening = new ScreenCase(
        wiring.cases(), wiring.hints(), new Screening(screener, wiring.history()), wiring.judgement(), wiring.clock(),
        Actor.function("screen-clauses"));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    code.remember();
    return HintBatch.cases(event, screening::screen);
  }
}
