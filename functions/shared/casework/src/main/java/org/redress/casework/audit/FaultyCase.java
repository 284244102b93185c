package org.redress.casework.audit;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;

/**
 * A case with which something is wrong.
 *
 * @param id empty where only a checkpoint tells that there was such a case
 * @param of the digest of its id, under which checkpoints tell of it
 * @param faults at least one
 */
public record FaultyCase(Optional<CaseId> id, Digest of, List<Fault> faults) {

  private static final int SHOWN = 12;

  public FaultyCase {
    faults = List.copyOf(faults);
  }

  /** The case's reference, or what is known in its place. */
  public String name() {
    return id.map(CaseId::reference).orElseGet(() -> "case " + of.hex().substring(0, SHOWN));
  }
}
