package org.redress.screening.detect;

import java.util.List;

/** Makes readings of a text. Immutable and safe for many threads; takes time in proportion to the text. */
@FunctionalInterface
public interface TextReader {

  /** First the plain reading; then, only where disguise was seen, what the text may say without it, the likeliest first. */
  List<Reading> read(String original);
}
