package org.redress.casework.evidence;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;

/**
 * Reporters add files to their cases, or to reports that they have not sent yet. A file is uploaded first and offered to
 * its case then; what was uploaded and never offered is found by the sweeper.
 */
public final class AddFiles {

  /** The most files that a case may have. */
  public static final int MOST = 20;

  /** The most bytes that a file may have. */
  public static final long LARGEST = 100L << 20;

  private final CaseStore cases;
  private final EvidenceStore evidence;
  private final Uploads uploads;
  private final OfferEvidence offering;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong, for the ids that are set aside
   */
  public AddFiles(
      CaseStore cases, EvidenceStore evidence, Uploads uploads, OfferEvidence offering, InstantSource clock,
      RandomGenerator random) {
    this.cases = cases;
    this.evidence = evidence;
    this.uploads = uploads;
    this.offering = offering;
    this.clock = clock;
    this.random = random;
  }

  /** Whether a file may be uploaded. */
  public sealed interface Result {

    /** It may be, by this ticket. */
    record Allowed(String fileId, UploadTicket ticket) implements Result {}

    /** It lies where it was to be uploaded. */
    record Taken(String fileId) implements Result {}

    /** The case has as many files as it may have. */
    record TooMany() implements Result {}

    /** It has more bytes than a file may have. */
    record TooLarge() implements Result {}

    record Empty() implements Result {}
  }

  /** Sets an id aside for a case that is not open yet, so that files can be uploaded for it. */
  public CaseId reserve() {
    CaseId id = CaseId.random(random);
    while (cases.find(id).isPresent()) {
      id = CaseId.random(random);
    }
    return id;
  }

  /** Lets a client upload a file. The same file gets a ticket however many there are. */
  public Result begin(CaseId id, Announced file) {
    Result refused = refusal(id, file);
    return refused instanceof Result.Taken
        ? new Result.Allowed(file.fileId(), uploads.ticket(id, file, clock.instant()))
        : refused;
  }

  /** Uploads a file that came with a form. */
  public Result put(CaseId id, Announced file, byte[] bytes) {
    Result refused = refusal(id, file);
    if (refused instanceof Result.Taken) {
      uploads.put(id, file, bytes);
    }
    return refused;
  }

  /**
   * Offers to an open case whatever was uploaded for it; what is more than a case may have is removed. Repeated, it offers
   * nothing twice.
   *
   * @return all evidence of the case then
   */
  public List<Evidence> offer(CaseId id) {
    Set<String> known = known(id);
    List<Uploaded> fresh = uploads.of(id).stream().filter(file -> !known.contains(file.fileId())).toList();
    int room = Math.min(Math.max(0, MOST - known.size()), fresh.size());
    offering.offer(id, fresh.subList(0, room).stream().map(Uploaded::file).toList());
    fresh.subList(room, fresh.size()).forEach(file -> uploads.remove(id, file.fileId()));
    return evidence.of(id);
  }

  /** What was uploaded for a report that was not sent yet. */
  public List<Uploaded> uploaded(CaseId id) {
    return uploads.of(id);
  }

  /** Takes back a file of a report that was not sent yet. */
  public void remove(CaseId id, String fileId) {
    if (cases.find(id).isEmpty() && uploads.of(id).stream().anyMatch(file -> file.fileId().equals(fileId))) {
      uploads.remove(id, fileId);
    }
  }

  private Result refusal(CaseId id, Announced file) {
    if (file.size() < 1) {
      return new Result.Empty();
    }
    if (file.size() > LARGEST) {
      return new Result.TooLarge();
    }
    Set<String> files = new HashSet<>(known(id));
    uploads.of(id).forEach(one -> files.add(one.fileId()));
    files.add(file.fileId());
    return files.size() > MOST ? new Result.TooMany() : new Result.Taken(file.fileId());
  }

  private Set<String> known(CaseId id) {
    return evidence.of(id).stream().map(one -> one.upload().fileId()).collect(Collectors.toSet());
  }
}
