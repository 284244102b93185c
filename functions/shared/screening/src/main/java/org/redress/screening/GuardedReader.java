package org.redress.screening;

import java.util.List;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.screening.detect.Detector;
import org.redress.screening.fusion.Bounds;
import org.redress.screening.fusion.Sighting;

/**
 * Lets detectors read the texts of one report, within its bounds, and keeps what they saw and what they did not read. For
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

  /** Reads a post, as long as the posts read before have left room for it. */
  void readPost(int index, String original, List<Detector> detectors) {
    left -= read(new Part.Post(index), original, Math.min(left, bounds.longestText()), detectors);
  }

  void readAccount(String original, List<Detector> detectors) {
    read(new Part.Account(), original, bounds.longestText(), detectors);
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
