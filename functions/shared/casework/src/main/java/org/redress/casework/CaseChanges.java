package org.redress.casework;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Changes a case as it stands: reads it, asks for the change, keeps it, and begins again when another came first. */
public final class CaseChanges {

  private static final int MAX_ATTEMPTS = 5;

  private final CaseStore cases;

  public CaseChanges(CaseStore cases) {
    this.cases = cases;
  }

  /** What became of an attempt to change a case. */
  public sealed interface Result {

    record Changed(Case after) implements Result {}

    /** The case stands at a stage at which there is nothing left to do, or there is no such case. */
    record NothingToDo() implements Result {}
  }

  /**
   * Changes the case by the rule, which sees the case as it stands and returns nothing when there is nothing to do.
   *
   * @throws BusyException if others changed the case first five times in a row
   */
  public Result change(CaseId id, Function<Case, Optional<Change>> rule) {
    return changeAs(() -> cases.find(id), rule);
  }

  /**
   * As {@link #change}, for a rule that needs more of the case than its head.
   *
   * @param read reads the case afresh
   */
  public <T> Result changeAs(Supplier<Optional<T>> read, Function<T, Optional<Change>> rule) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<Change> change = read.get().flatMap(rule);
      if (change.isEmpty()) {
        return new Result.NothingToDo();
      }
      switch (cases.commit(change.get())) {
        case CaseStore.Committed.Kept _ -> {
          return new Result.Changed(change.get().after());
        }
        case CaseStore.Committed.Stale _ -> {
        }
      }
    }
    throw new BusyException();
  }

  /** Others were faster again and again: try later. */
  public static final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BusyException() {
      super("The case was changed by others " + MAX_ATTEMPTS + " times while it was to be changed");
    }
  }
}
