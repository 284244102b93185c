package org.redress.sealevidence.scan;

import java.io.IOException;

/** Port: searches a file for malware. */
@FunctionalInterface
public interface Scanner {

  /**
   * Searches one file. Troubles of the scanner are verdicts, too; only trouble with the content is an exception.
   *
   * @throws IOException if the content cannot be read
   */
  Verdict scan(Content content) throws IOException;

  /** No scanner is configured. */
  static Scanner none() {
    return _ -> new Verdict.NotScanned(Verdict.Reason.NO_SCANNER);
  }

  /** A scanner elsewhere looks at the stored file by itself, and says later what it found. */
  static Scanner elsewhere() {
    return _ -> new Verdict.Pending();
  }
}
