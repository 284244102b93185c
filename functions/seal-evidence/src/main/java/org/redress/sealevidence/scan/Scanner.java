package org.redress.sealevidence.scan;

import java.io.IOException;
import org.redress.casework.evidence.Verdict;

/** Port: searches a file for malware. */
@FunctionalInterface
public interface Scanner {

  /**
   * Searches one file before it is kept. Troubles of the scanner are verdicts, too; only trouble with the content is an
   * exception.
   *
   * @throws IOException if the content cannot be read
   */
  Verdict scan(Content content) throws IOException;

  /**
   * Searches a file that is kept, because the first verdict was none yet.
   *
   * @throws IOException if the content cannot be read
   */
  default Verdict scanKept(Kept kept) throws IOException {
    return scan(kept);
  }

  /** No scanner is configured. */
  static Scanner none() {
    return _ -> new Verdict.NotScanned(Verdict.Reason.NO_SCANNER);
  }
}
