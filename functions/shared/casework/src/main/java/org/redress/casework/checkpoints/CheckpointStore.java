package org.redress.casework.checkpoints;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;

/** Keeps checkpoints where what was kept once stays as it is. */
public interface CheckpointStore {

  /** The days of which there is a checkpoint. */
  SortedSet<LocalDate> days();

  /**
   * Reads a checkpoint to its end.
   *
   * @param each is given what it says of each case
   * @throws IllegalArgumentException if what is kept there is none
   */
  CheckpointText.Heading read(LocalDate day, Consumer<Point> each);

  /**
   * Keeps a checkpoint.
   *
   * @return false if there is one of that day, which stays
   */
  boolean keep(LocalDate day, byte[] text);

  /** The days whose checkpoint somebody replaced or removed since it was kept, as far as the store can tell. */
  Set<LocalDate> touched();
}
