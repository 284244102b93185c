package org.redress.sealevidence.scan;

import java.io.IOException;
import org.redress.casework.evidence.Verdict;

/**
 * Amazon GuardDuty's Malware Protection for S3, which looks at objects by itself once they are kept, and tags them with
 * what it found.
 */
public final class GuardDuty implements Scanner {

  private static final String TAG = "GuardDutyMalwareScanStatus";

  /** The tag does not say what was found. */
  private static final String UNNAMED = "found-by-GuardDuty";

  @Override
  public Verdict scan(Content content) {
    return new Verdict.Pending();
  }

  @Override
  public Verdict scanKept(Kept kept) throws IOException {
    return switch (kept.tags().getOrDefault(TAG, "")) {
      case "" -> new Verdict.Pending();
      case "NO_THREATS_FOUND" -> new Verdict.Clean();
      case "THREATS_FOUND" -> new Verdict.Infected(UNNAMED);
      default -> new Verdict.NotScanned(Verdict.Reason.FAILED);
    };
  }
}
