package org.redress.screening.detect;

import java.util.List;

/**
 * Reads one text and says what it saw.
 *
 * <p>An implementation is immutable and safe for many threads, takes time in proportion to the text (no backtracking
 * regular expression on what people wrote), and keeps the words out of logs and exception texts. It may throw: what it
 * would have said is then recorded as a gap. It need not know which clauses the catalogue has; signals of others are
 * dropped.
 */
public interface Detector {

  /** What spans and gaps call it: {@code pattern}, {@code personal-data}, {@code model}. Several may share a name. */
  String name();

  /** The version of its data. */
  String version();

  /** What it saw, in any order; empty when that is nothing. */
  List<Signal> detect(Text text);
}
