package org.redress.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.casework.erasure.ErasedPerson;
import org.redress.casework.erasure.ErasureLedger;
import org.redress.casework.erasure.Erasures;
import org.redress.casework.erasure.Holdings;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.timeline.TimelineEvent;

/** Erases cases from {@link CasesInMemory}, under the contracts of the ports. */
public final class ErasuresInMemory implements Erasures, ErasureLedger {

  private final CasesInMemory cases;
  private final Map<CaseId, Tombstone> tombstones = new TreeMap<>();
  private final Map<CaseId, Tombstone> noted = new HashMap<>();
  private final Set<ErasedPerson> people = new LinkedHashSet<>();
  private final Set<CaseId> complete = new HashSet<>();

  /** The cases of which nothing can be removed just now. */
  public final Set<CaseId> stuck = new HashSet<>();

  public ErasuresInMemory(CasesInMemory cases) {
    this.cases = cases;
  }

  @Override
  public Optional<Tombstone> find(CaseId id) {
    return Optional.ofNullable(tombstones.get(id));
  }

  @Override
  public Holdings holdings(CaseId id) {
    return new Holdings(new TreeMap<>());
  }

  @Override
  public boolean begin(Case seen, TimelineEvent erased, Tombstone tombstone) {
    boolean begun = cases.behead(seen, erased);
    if (begun) {
      tombstones.put(seen.id(), tombstone);
    }
    return begun;
  }

  @Override
  public List<Tombstone> underway() {
    return tombstones.values().stream().filter(tombstone -> !complete.contains(tombstone.id())).toList();
  }

  @Override
  public void note(Tombstone tombstone) {
    noted.putIfAbsent(tombstone.id(), tombstone);
  }

  @Override
  public void note(ErasedPerson person) {
    people.add(person);
  }

  @Override
  public Stream<ErasedCase> cases() {
    return noted.values().stream().map(tombstone -> new ErasedCase(tombstone.id(), tombstone.because()));
  }

  @Override
  public Stream<ErasedPerson> people() {
    return people.stream();
  }

  @Override
  public void remove(Tombstone tombstone) {
    if (stuck.contains(tombstone.id()) || !noted.containsKey(tombstone.id())) {
      throw new IllegalStateException("Out of reach");
    }
    cases.empty(tombstone.id());
  }

  @Override
  public void complete(Tombstone tombstone) {
    complete.add(tombstone.id());
  }

  /** Whether the erasure of a case is complete. */
  public boolean isComplete(CaseId id) {
    return complete.contains(id);
  }
}
