package org.redress.sealevidence;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Map;
import org.redress.casework.CaseStore;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.HintBatch;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.redress.sealevidence.picture.PictureCopier;
import org.redress.sealevidence.picture.PictureLimits;
import org.redress.sealevidence.scan.Scanner;
import org.redress.sealevidence.scan.ScannerSetting;

/** Lambda function: seals the evidence at which the messages hint. */
public final class SealEvidence implements RequestHandler<SQSEvent, SQSBatchResponse> {

  /** In bytes: more than a mail may bring, with room for films that are uploaded. */
  private static final long LARGEST = 100L << 20;

  private final PictureCopier pictures;
  private final SealOffered sealing;

  public SealEvidence() {
    this(System.getenv());
  }

  public SealEvidence(Map<String, String> environment) {
    this(Wiring.from(environment), LARGEST);
  }

  SealEvidence(Wiring wiring, long largest) {
    this(wiring, wiring.cases(), largest);
  }

  SealEvidence(Wiring wiring, CaseStore cases, long largest) {
    Scanner scanner = ScannerSetting.scanner(wiring.setting("MALWARE_SCANNER"));
    Vault vault = new BucketVault(wiring.evidenceBucket());
    pictures = new PictureCopier(PictureLimits.STANDARD, wiring.clock());
    SettleEvidence settling = new SettleEvidence(
        cases, wiring.evidence(), wiring.clock(), wiring.random(), Actor.function("seal-evidence"));
    sealing = new SealOffered(
        wiring.evidence(), settling, new Sealing(vault, pictures, scanner, largest), vault, scanner);
  }

  /**
   * Seals what is hinted at.
   *
   * @throws InternalError if a decoder does not end: nothing but the end of the process ends it, which this error brings
   *     about in Lambda. The outcome is kept by then, so the hint that comes again finds nothing to do.
   */
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    SQSBatchResponse response = HintBatch.evidence(event, sealing::seal);
    if (pictures.isStuck()) {
      throw new InternalError("A decoder does not end");
    }
    return response;
  }
}
