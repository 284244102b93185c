package org.redress.screening;

import java.util.List;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.screening.detect.Detector;
import org.redress.screening.fusion.Bounds;
import org.redress.screening.fusion.Sighting;

/**
 * Lets detectors read what people said about one case, within its bounds, and keeps what they saw and what they did not read. For
 * one screening and one thread.
 */
final class GuardedReader {

  private final Workers workers;
  private final Bounds bounds;
  private final long deadline;
  private final Notes notes = new Notes();
  private int left;

  GuardedReader(Workers workers, Bounds bounds) {
    this.workers = workers;
    this.bounds = bounds;
    this.deadline = workers.now() + bounds.perReport().toNanos();
    this.left = bounds.longestReport();
  }

  /** Reads a post, as long as what was read before has left room for it. */
  void readPost(Part.Post part, String original, List<Detector> detectors) {
    left -= read(part, original, Math.min(left, bounds.longestText()), detectors);
  }

  /** Reads the account in the report, whatever was read before. */
  void readAccount(String original, List<Detector> detectors) {
    read(new Part.Account(), original, bounds.longestText(), detectors);
  }

  /** Reads what somebody wrote later, as long as what was read before has left room for it. */
  void readLater(Part.Account part, String original, List<Detector> detectors) {
    left -= read(part, original, Math.min(left, bounds.longestText()), detectors);
  }

  /** Whether what was read before has left room and time for more. */
  boolean hasRoom() {
    return left > 0 && deadline - workers.now() > 0;
  }

  /** Whether any detector has read anything, or there was nothing to read. */
  boolean wasRead() {
    return notes.wasRead();
  }

  List<Sighting> sightings() {
    return notes.sightings();
  }

  List<Gap> gaps() {
    return notes.gaps();
  }

  private int read(Part part, String original, int most, List<Detector> detectors) {
    if (original.isBlank()) {
      return 0;
    }
    int codePoints = original.codePointCount(0, original.length());
    int readable = Math.min(codePoints, most);
    new TextReading(workers, bounds, notes, part, detectors, deadline).read(original, codePoints, readable);
    return readable;
  }
}
