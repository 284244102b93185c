package org.redress.casework.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.StageWalk;
import org.redress.casework.checkpoints.ChangedCase;
import org.redress.casework.checkpoints.ChangedCases;
import org.redress.casework.checkpoints.CheckpointStore;
import org.redress.casework.checkpoints.Point;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Timeline;

/**
 * Holds every case to its own record and to all checkpoints. It takes as much memory for many cases as for few, but for
 * those with which something is wrong. Nothing is changed.
 */
public final class Audit {

  private static final int PAGE = 200;

  private final CaseStore cases;
  private final Optional<CheckpointStore> checkpoints;
  private final ChangedCases changed;
  private final Optional<ErasedCases> erased;
  private final ExamineCase examine;
  private final Supplier<Spool> spools;
  private final int parallel;

  /**
   * Wires the audit.
   *
   * @param checkpoints empty where none are kept
   * @param changed by which cases that are gone are named
   * @param erased empty where it is not noted which ones are
   * @param spools gives empty ones
   * @param parallel how many cases are read at the same time
   */
  public Audit(
      CaseStore cases, Optional<CheckpointStore> checkpoints, ChangedCases changed, Optional<ErasedCases> erased,
      Supplier<Spool> spools, int parallel) {
    this.cases = cases;
    this.checkpoints = checkpoints;
    this.changed = changed;
    this.erased = erased;
    this.examine = new ExamineCase(cases);
    this.spools = spools;
    this.parallel = parallel;
  }

  /** Is told how far an audit is. */
  public interface Watcher {

    /** All that there is was counted; now it is looked at. */
    void counted(long cases);

    /** One more case was looked at. */
    void verified();

    /** Something is wrong with a case. */
    void found(FaultyCase faulty);
  }

  /**
   * What an audit came to.
   *
   * @param cases how many were looked at
   * @param faulty with how many something is wrong
   * @param points how often a checkpoint told of a case
   * @param checkpoints what is wrong with these
   */
  public record Summary(long cases, long faulty, long points, List<CheckpointFault> checkpoints) {

    public Summary {
      checkpoints = List.copyOf(checkpoints);
    }

    public boolean isWhole() {
      return faulty == 0 && checkpoints.isEmpty();
    }
  }

  /** Of one case; empty if there is none, and no checkpoint tells of it. */
  public Optional<Summary> one(CaseId id, Consumer<FaultyCase> found) {
    Digest of = Timeline.root(id.value());
    List<CasePoint> points = new ArrayList<>();
    List<CheckpointFault> wrong = read((day, point) -> {
      if (point.of().equals(of)) {
        points.add(new CasePoint(day, point));
      }
    });
    Optional<List<Fault>> faults = examine.examine(id, points)
        .or(() -> erased.flatMap(all -> all.find(id)).map(gone -> examine.examine(id, gone, points)))
        .or(() -> points.isEmpty() ? Optional.empty() : Optional.of(List.of(gone(points))));
    faults.filter(all -> !all.isEmpty()).ifPresent(all -> found.accept(new FaultyCase(Optional.of(id), of, all)));
    return faults.map(all -> new Summary(1, all.isEmpty() ? 0 : 1, points.size(), wrong));
  }

  /** Of all cases, and all of which a checkpoint tells. */
  public Summary all(Watcher watcher) throws InterruptedException {
    Run run = new Run(watcher);
    try (Spool spool = spools.get(); ExecutorService threads = Executors.newFixedThreadPool(parallel)) {
      List<CheckpointFault> wrong = read((day, point) -> {
        spool.add(day, point);
        run.points++;
      });
      try (Stream<CaseId> all = walk()) {
        all.forEach(id -> {
          spool.add(id);
          run.counted++;
        });
      }
      watcher.counted(run.counted);
      for (int part = 0; part < spool.parts(); part++) {
        run.part(spool.read(part), threads);
      }
      run.lookForMissing();
      run.lookAtErased();
      run.tellOfMissing();
      return new Summary(run.cases, run.faulty, run.points, wrong);
    }
  }

  /** One audit of all. */
  private final class Run {

    private final Watcher watcher;
    private final Map<Digest, List<CasePoint>> missing = new HashMap<>();
    private long counted;
    private long cases;
    private long faulty;
    private long points;

    Run(Watcher watcher) {
      this.watcher = watcher;
    }

    void part(Spool.Part part, ExecutorService threads) throws InterruptedException {
      List<CaseId> ids = List.copyOf(part.cases().values());
      List<Callable<Optional<List<Fault>>>> looks = new ArrayList<>();
      ids.forEach(id -> looks.add(() -> examine.examine(id, part.points(Timeline.root(id.value())))));
      List<Future<Optional<List<Fault>>>> seen = threads.invokeAll(looks);
      for (int i = 0; i < ids.size(); i++) {
        told(ids.get(i), result(seen.get(i)).orElse(List.of(new Fault.Unreadable("Gone"))));
      }
      part.points().forEach((of, points) -> {
        if (!part.cases().containsKey(of)) {
          missing.put(of, points);
        }
      });
    }

    private void told(CaseId id, List<Fault> faults) {
      cases++;
      watcher.verified();
      if (!faults.isEmpty()) {
        found(new FaultyCase(Optional.of(id), Timeline.root(id.value()), faults));
      }
    }

    private void found(FaultyCase one) {
      faulty++;
      watcher.found(one);
    }

    /** A case that moved on while all were listed may have been met at no stage. */
    void lookForMissing() {
      if (missing.isEmpty()) {
        return;
      }
      try (Stream<CaseId> all = walk()) {
        all.forEach(id -> {
          List<CasePoint> points = missing.remove(Timeline.root(id.value()));
          if (points != null) {
            told(id, examine.examine(id, points).orElse(List.of(gone(points))));
          }
        });
      }
    }

    void lookAtErased() {
      erased.ifPresent(all -> {
        try (Stream<CaseId> ids = all.all()) {
          ids.forEach(id -> {
            List<CasePoint> points = Optional.ofNullable(missing.remove(Timeline.root(id.value()))).orElse(List.of());
            all.find(id).ifPresent(gone -> told(id, examine.examine(id, gone, points)));
          });
        }
      });
    }

    void tellOfMissing() {
      missing.forEach((of, points) -> found(unlisted(of, points)));
    }
  }

  /** What no list has; it may be there all the same, if its name is known. */
  private FaultyCase unlisted(Digest of, List<CasePoint> points) {
    Optional<CaseId> id = points.stream().map(point -> name(of, point)).flatMap(Optional::stream).findFirst();
    return new FaultyCase(
        id, of,
        id.flatMap(cases::find)
            .map(Case::id)
            .<List<Fault>>map(_ -> List.of(new Fault.NotListed()))
            .orElseGet(() -> List.of(gone(points))));
  }

  private Optional<CaseId> name(Digest of, CasePoint point) {
    try (Stream<ChangedCase> all = changed.on(point.day())) {
      return all.map(ChangedCase::id).filter(id -> Timeline.root(id.value()).equals(of)).findFirst();
    }
  }

  private static Fault gone(List<CasePoint> points) {
    return new Fault.Gone(points.getLast().day());
  }

  private List<CheckpointFault> read(BiConsumer<LocalDate, Point> each) {
    return checkpoints.map(store -> new ReadCheckpoints(store).read(each)).orElse(List.of());
  }

  private Stream<CaseId> walk() {
    StageWalk walk = new StageWalk(cases, List.of(Stage.Name.values()));
    return Page.all(from -> walk.page(PAGE, from)).map(CaseSummary::id);
  }

  private static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unexpected) {
        throw unexpected;
      }
      throw new IllegalStateException("A case could not be looked at", e.getCause());
    }
  }
}
