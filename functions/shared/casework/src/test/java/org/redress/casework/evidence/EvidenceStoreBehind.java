package org.redress.casework.evidence;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;

/** A store before whose first addition somebody else is faster. */
final class EvidenceStoreBehind implements EvidenceStore {

  private final EvidenceStore real;
  private Optional<Runnable> faster;

  EvidenceStoreBehind(EvidenceStore real, Runnable faster) {
    this.real = real;
    this.faster = Optional.of(faster);
  }

  @Override
  public Optional<Evidence> find(EvidenceId id) {
    return real.find(id);
  }

  @Override
  public List<Evidence> of(CaseId id) {
    return real.of(id);
  }

  @Override
  public boolean add(Evidence offered) {
    Optional<Runnable> first = faster;
    faster = Optional.empty();
    first.ifPresent(Runnable::run);
    return real.add(offered);
  }

  @Override
  public boolean replace(Evidence before, Evidence after) {
    return real.replace(before, after);
  }
}
