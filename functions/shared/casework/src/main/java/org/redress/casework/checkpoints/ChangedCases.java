package org.redress.casework.checkpoints;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Which cases changed on which day, as each change says in its own transaction. */
public interface ChangedCases {

  /** The cases that changed on a day by UTC, each once, in no order, fetched as they are asked for. */
  Stream<ChangedCase> on(LocalDate day);
}
