package org.redress.casework.evidence;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseId;
import org.redress.casework.Hints;

/**
 * Notes the files that came to a case, so that they are sealed. Call it once the case is there and the files lie where
 * their uploads say; repeated with the same file ids it notes nothing twice.
 */
public final class OfferEvidence {

  private static final int MAX_ATTEMPTS = 5;

  private final EvidenceStore store;
  private final Hints hints;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong, for the keys under which files are sealed
   */
  public OfferEvidence(EvidenceStore store, Hints hints, InstantSource clock, RandomGenerator random) {
    this.store = store;
    this.hints = hints;
    this.clock = clock;
    this.random = random;
  }

  /** A file as it came, and where it lies. */
  public record File(Offered offered, Upload upload) {}

  /**
   * Notes files and hints at them, also at those that are settled: what was uploaded once more is then cleared away.
   *
   * @return the evidence of each file, in the same order
   * @throws BusyException if others noted files of the case first five times in a row
   */
  public List<Evidence> offer(CaseId id, List<File> files) {
    List<Evidence> known = new ArrayList<>(store.of(id));
    List<Evidence> noted = new ArrayList<>();
    for (File file : files) {
      noted.add(note(id, file, known));
    }
    noted.stream().map(Evidence::id).forEach(hints::seal);
    return List.copyOf(noted);
  }

  /** Numbers follow one another, so whoever works from a list that is not the latest finds the number taken. */
  private Evidence note(CaseId id, File file, List<Evidence> known) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<Evidence> before = known.stream()
          .filter(one -> one.upload().fileId().equals(file.upload().fileId()))
          .findFirst();
      if (before.isPresent()) {
        return before.get();
      }
      Evidence next = next(id, file, known.isEmpty() ? 1 : known.getLast().id().number() + 1);
      if (store.add(next)) {
        known.add(next);
        return next;
      }
      known.clear();
      known.addAll(store.of(id));
    }
    throw new BusyException(id);
  }

  /** Others were faster again and again: try later. */
  public static final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BusyException(CaseId id) {
      super("Evidence of case " + id + " was noted by others " + MAX_ATTEMPTS + " times");
    }
  }

  private Evidence next(CaseId id, File file, int number) {
    return Evidence.offered(
        new EvidenceId(id, number), file.offered(), file.upload(), EvidenceKey.random(random),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
