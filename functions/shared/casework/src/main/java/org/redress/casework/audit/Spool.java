package org.redress.casework.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.checkpoints.Point;
import org.redress.casework.timeline.Digest;

/**
 * Brings cases together with what checkpoints say of them, however many there are: in parts that fit into memory, each with
 * those whose digests begin alike. All that is added comes before all that is read.
 */
public interface Spool extends AutoCloseable {

  /**
   * Some of the cases and points.
   *
   * @param cases by the digests of their ids
   */
  record Part(Map<Digest, CaseId> cases, Map<Digest, List<CasePoint>> points) {

    List<CasePoint> points(Digest of) {
      return points.getOrDefault(of, List.of());
    }
  }

  void add(CaseId id);

  void add(LocalDate day, Point point);

  /** How many parts there are. */
  int parts();

  /**
   * What was added to a part.
   *
   * @param number from 0
   */
  Part read(int number);

  /** Forgets everything. */
  @Override
  void close();
}
