package org.redress.casework;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceStore;

/** Keeps evidence in memory, under the contract of the port. */
public final class EvidenceInMemory implements EvidenceStore {

  private final Map<CaseId, TreeMap<Integer, Evidence>> cases = new HashMap<>();

  @Override
  public Optional<Evidence> find(EvidenceId id) {
    return of(id.caseId()).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public List<Evidence> of(CaseId id) {
    return List.copyOf(cases.getOrDefault(id, new TreeMap<>()).values());
  }

  @Override
  public boolean add(Evidence offered) {
    if (find(offered.id()).isPresent()) {
      return find(offered.id()).equals(Optional.of(offered));
    }
    keep(offered);
    return true;
  }

  @Override
  public boolean replace(Evidence before, Evidence after) {
    if (!find(before.id()).equals(Optional.of(before))) {
      return false;
    }
    keep(after);
    return true;
  }

  /** Whether it stands at the version before. */
  boolean follows(Evidence after) {
    return find(after.id()).filter(one -> one.version() == after.version() - 1).isPresent();
  }

  void keep(Evidence evidence) {
    cases.computeIfAbsent(evidence.id().caseId(), _ -> new TreeMap<>()).put(evidence.id().number(), evidence);
  }

  Stream<Map.Entry<Instant, WakeList.Due>> due() {
    return cases.values()
        .stream()
        .flatMap(of -> of.values().stream())
        .flatMap(
            one -> one.wake().stream()
                .map(wake -> Map.entry(wake.at(), (WakeList.Due) new WakeList.Due.OfEvidence(one.id()))));
  }
}
