package org.redress.casework.statistics;

import java.time.Instant;
import org.redress.casework.Stage;

/** Counts what is past its day. */
@FunctionalInterface
public interface Overdue {

  /** How many cases at a stage were due before that time; {@code most} when there are that many or more. */
  int at(Stage.Name stage, Instant now, int most);
}
