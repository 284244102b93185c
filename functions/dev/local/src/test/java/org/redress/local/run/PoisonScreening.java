package org.redress.local.run;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.redress.casework.CaseId;
import org.redress.caseworkaws.Wiring;
import org.redress.screenclauses.ScreenClauses;

/** The screening function, but for reports whose account says what is to go wrong. */
public final class PoisonScreening implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final Wiring wiring;
  private final ScreenClauses screening;

  public PoisonScreening(Map<String, String> environment) {
    wiring = Wiring.from(environment);
    screening = new ScreenClauses(environment);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    String id = event.getRecords().getFirst().getBody().replaceAll("[^0-9A-Z]", "");
    switch (wiring.cases().findWithReport(new CaseId(id)).orElseThrow().report().account()) {
      case "throw" -> throw new IllegalStateException("It went wrong");
      case "fill memory" -> fillMemory();
      case "hang" -> hang();
      default -> {
      }
    }
    return screening.handleRequest(event, context);
  }

  private static void fillMemory() {
    // More than any array may hold, so that this JVM's own memory is left alone.
    long[] tooMuch = new long[Integer.MAX_VALUE];
    throw new IllegalStateException("An array of " + tooMuch.length);
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
