package org.redress.casework.sweep;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.Uploads;

/**
 * What the sweeper does about files that reporters uploaded and that nobody offered to their case: it does so itself. What
 * was uploaded for a report that was never sent is removed.
 */
public final class SweptUploads {

  private static final int EVERY = 10;
  private static final Duration PATIENCE = Duration.ofHours(1);

  /** A draft is kept for a day, and its files for as long after the last of them. */
  private static final Duration FORGOTTEN = Duration.ofDays(2);

  private final CaseStore cases;
  private final Uploads uploads;
  private final AddFiles adding;

  public SweptUploads(CaseStore cases, Uploads uploads, AddFiles adding) {
    this.cases = cases;
    this.uploads = uploads;
    this.adding = adding;
  }

  /**
   * Sweeps, at the minutes of the hour that ten divides, and says how much it did.
   *
   * @return of how many cases it offered files, and how many files it removed, together
   */
  public int run(Instant now) {
    if (now.getEpochSecond() / 60 % EVERY != 0) {
      return 0;
    }
    Set<CaseId> open = new TreeSet<>();
    for (Uploads.Waiting file : uploads.uploadedBefore(now.minus(PATIENCE))) {
      if (cases.find(file.caseId()).isPresent()) {
        open.add(file.caseId());
      }
    }
    open.forEach(adding::offer);
    int removed = 0;
    for (Uploads.Waiting file : uploads.uploadedBefore(now.minus(FORGOTTEN))) {
      if (!open.contains(file.caseId()) && cases.find(file.caseId()).isEmpty()) {
        uploads.remove(file.caseId(), file.fileId());
        removed++;
      }
    }
    return open.size() + removed;
  }
}
