package org.redress.casework;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.ReviewerStore;

/** Keeps what reviewers declare in memory, under the port's contract. */
public final class ReviewersInMemory implements ReviewerStore {

  private final Map<String, Declared> kept = new ConcurrentSkipListMap<>();

  @Override
  public Declared find(String subject) {
    return kept.getOrDefault(subject, Declared.nothing(subject));
  }

  @Override
  public List<Declared> all() {
    return List.copyOf(kept.values());
  }

  @Override
  public synchronized boolean keep(Declared declared) {
    Declared standing = find(declared.subject());
    if (standing.version() != declared.version() - 1) {
      return standing.equals(declared);
    }
    kept.put(declared.subject(), declared);
    return true;
  }
}
