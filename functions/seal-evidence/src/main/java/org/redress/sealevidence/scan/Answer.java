package org.redress.sealevidence.scan;

import org.redress.casework.evidence.Verdict;
import org.redress.casework.evidence.Verdict.Clean;
import org.redress.casework.evidence.Verdict.Infected;
import org.redress.casework.evidence.Verdict.NotScanned;
import org.redress.casework.evidence.Verdict.Reason;

/** What the line means that ClamAV's daemon answers. */
final class Answer {

  private static final String OF_STREAM = "stream: ";
  private static final String CLEAN = "OK";
  private static final String FOUND = " FOUND";
  private static final String SIZE_LIMIT = "INSTREAM size limit exceeded";

  private Answer() {}

  /** Only the very words for a clean file mean that it is clean. */
  static Verdict read(String line) {
    if (line.isEmpty()) {
      return new NotScanned(Reason.UNREACHABLE);
    }
    if (line.startsWith(SIZE_LIMIT)) {
      return new NotScanned(Reason.TOO_LARGE);
    }
    String result = line.startsWith(OF_STREAM) ? line.substring(OF_STREAM.length()) : "";
    if (result.equals(CLEAN)) {
      return new Clean();
    }
    if (result.endsWith(FOUND)) {
      return new Infected(result.substring(0, result.length() - FOUND.length()));
    }
    return new NotScanned(Reason.FAILED);
  }
}
