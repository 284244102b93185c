package org.redress.casework.audit;

import java.time.LocalDate;

/** Something that is wrong with the checkpoints. */
public sealed interface CheckpointFault {

  LocalDate day();

  /** There is none of a day between others. */
  record Missing(LocalDate day) implements CheckpointFault {}

  /** It does not follow from the one before. */
  record Unlinked(LocalDate day) implements CheckpointFault {}

  /** Somebody replaced or removed it since it was kept. */
  record Touched(LocalDate day) implements CheckpointFault {}

  /** What is kept there is no checkpoint of that day. */
  record Unreadable(LocalDate day) implements CheckpointFault {}

  /** In plain words. */
  default String says() {
    return switch (this) {
      case Missing _ -> "there is none of that day";
      case Unlinked _ -> "it does not follow from the one before: that one or this one was changed";
      case Touched _ -> "it was replaced or removed after it was kept; the store has what it was";
      case Unreadable _ -> "what is kept there is no checkpoint of that day";
    };
  }
}
