package org.redress.casework.audit;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Page;
import org.redress.casework.timeline.Flaw;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** Holds what is kept of a case to itself and to what checkpoints say of it. Nothing is changed. */
final class ExamineCase {

  private static final int MOST_ATTEMPTS = 3;

  private final CaseStore cases;

  ExamineCase(CaseStore cases) {
    this.cases = cases;
  }

  /**
   * What is wrong with a case; nothing, if all is right. Empty if there is no such case.
   *
   * @param points what the checkpoints say of it
   */
  Optional<List<Fault>> examine(CaseId id, List<CasePoint> points) {
    try {
      for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        Optional<Case> head = cases.find(id);
        if (head.isEmpty()) {
          return Optional.empty();
        }
        List<Fault> faults = faults(head.get(), events(id), points);
        // What happened while the events were read may be among them or not; what fits, fits.
        if (faults.isEmpty() || cases.find(id).map(Case::version).equals(head.map(Case::version))) {
          return Optional.of(faults);
        }
      }
      return Optional.of(List.of(new Fault.Busy()));
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
      return Optional.of(List.of(new Fault.Unreadable(e.getClass().getSimpleName())));
    }
  }

  /** As {@link #examine(CaseId, List)}, of a case that was erased. */
  List<Fault> examine(CaseId id, ErasedCases.Erased erased, List<CasePoint> points) {
    try {
      List<TimelineEvent> events = events(id);
      List<Flaw> flaws = Timeline.examine(id.value(), events, erased.events(), erased.lastHash());
      return flaws.isEmpty() ? atPoints(points, events) : inTimeline(flaws);
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
      return List.of(new Fault.Unreadable(e.getClass().getSimpleName()));
    }
  }

  private List<TimelineEvent> events(CaseId id) {
    try (Stream<TimelineEvent> all = Page.all(from -> cases.timeline(id, from))) {
      return all.toList();
    }
  }

  private static List<Fault> faults(Case head, List<TimelineEvent> events, List<CasePoint> points) {
    List<Flaw> flaws = Timeline.examine(head.id().value(), events, head.version(), head.lastHash());
    if (!flaws.isEmpty()) {
      return inTimeline(flaws);
    }
    List<Fault> faults = new ArrayList<>();
    Replay.differences(head, events).forEach(what -> faults.add(new Fault.InHead(what)));
    faults.addAll(atPoints(points, events));
    return faults;
  }

  private static List<Fault> inTimeline(List<Flaw> flaws) {
    return flaws.stream().<Fault>map(Fault.InTimeline::new).toList();
  }

  /** The first checkpoint that tells of another event. */
  private static List<Fault> atPoints(List<CasePoint> points, List<TimelineEvent> events) {
    return points.stream()
        .filter(point -> !holds(point, events))
        .limit(1)
        .<Fault>map(point -> new Fault.AtCheckpoint(point.day(), point.point().seq()))
        .toList();
  }

  /** Of a whole timeline. */
  private static boolean holds(CasePoint point, List<TimelineEvent> events) {
    int seq = point.point().seq();
    return seq >= 1 && seq <= events.size() && events.get(seq - 1).hash().equals(point.point().hash());
  }
}
