package org.redress.casework.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.redress.casework.checkpoints.CheckpointStore;
import org.redress.casework.checkpoints.CheckpointText;
import org.redress.casework.checkpoints.Point;
import org.redress.casework.timeline.Digest;

/** Reads all checkpoints and holds each to the one before. */
final class ReadCheckpoints {

  private final CheckpointStore store;

  ReadCheckpoints(CheckpointStore store) {
    this.store = store;
  }

  /**
   * Reads them in the order of their days.
   *
   * @param each is given what each says of each case
   * @return what is wrong with them
   */
  List<CheckpointFault> read(BiConsumer<LocalDate, Point> each) {
    List<CheckpointFault> faults = new ArrayList<>();
    store.touched().stream().sorted().map(CheckpointFault.Touched::new).forEach(faults::add);
    Optional<LocalDate> before = Optional.empty();
    Optional<Digest> previous = Optional.empty();
    for (LocalDate day : store.days()) {
      before.ifPresent(
          last -> last.plusDays(1).datesUntil(day).map(CheckpointFault.Missing::new).forEach(faults::add));
      Optional<CheckpointText.Heading> heading = heading(day, each);
      if (heading.isEmpty()) {
        faults.add(new CheckpointFault.Unreadable(day));
      } else if (!heading.get().previous().equals(previous) && !follows(faults, day)) {
        faults.add(new CheckpointFault.Unlinked(day));
      }
      before = Optional.of(day);
      previous = heading.map(CheckpointText.Heading::digest);
    }
    return faults;
  }

  /** Of what follows a gap, or something that cannot be read, it was told already that it does not. */
  private static boolean follows(List<CheckpointFault> faults, LocalDate day) {
    return faults.stream()
        .filter(fault -> !(fault instanceof CheckpointFault.Touched))
        .anyMatch(fault -> fault.day().equals(day.minusDays(1)));
  }

  private Optional<CheckpointText.Heading> heading(LocalDate day, BiConsumer<LocalDate, Point> each) {
    try {
      return Optional.of(store.read(day, point -> each.accept(day, point))).filter(read -> read.day().equals(day));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
