package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.redress.casework.CaseId;
import org.redress.casework.golden.Golden;
import org.redress.casework.golden.SecondOpinion;
import org.redress.casework.statistics.Week;
import org.redress.casework.timeline.TimelineEvent;

/** A decided case that was chosen to be looked at once more. */
final class GoldenItem {

  private static final String CASE = "case";
  private static final String FIRST = "first";
  private static final String DECIDED_AT = "decidedAt";
  private static final String INVOLVED = "involved";
  private static final String SECOND = "second";
  private static final String BY = "by";
  private static final String AT = "at";
  private static final String REASON = "reason";

  private GoldenItem() {}

  static Attributes write(Golden golden) {
    Attributes first = new Attributes();
    StageItem.write(golden.first(), first);
    Attributes item = Attributes.of(CountKeys.golden(Week.of(golden.decidedAt()), golden.id()))
        .put(CASE, golden.id().value())
        .put(Names.VERSION, golden.version())
        .put(FIRST, first)
        .put(DECIDED_AT, golden.decidedAt())
        .putTextList(INVOLVED, List.copyOf(golden.involved()));
    golden.second().ifPresent(second -> {
      Attributes part = new Attributes().put(BY, second.by()).put(AT, second.at()).put(REASON, second.reason());
      StageItem.write(second.outcome(), part);
      item.put(SECOND, part);
    });
    return item;
  }

  /** Where a case stands if it was chosen: in the week of the event that decided it. */
  static List<Key> keys(CaseId id, List<TimelineEvent> events) {
    return events.stream().map(event -> CountKeys.golden(Week.of(event.at()), id)).distinct().toList();
  }

  /** The same with what the second reviewer wrote changed, if that changes it. */
  static Optional<Golden> without(Golden golden, UnaryOperator<String> blackOut) {
    return golden.second()
        .map(second -> new SecondOpinion(second.by(), second.at(), second.outcome(), blackOut.apply(second.reason())))
        .filter(second -> !golden.second().equals(Optional.of(second)))
        .map(
            second -> new Golden(
                golden.id(), golden.version() + 1, golden.first(), golden.decidedAt(), golden.involved(),
                Optional.of(second)));
  }

  static Golden read(Item item) {
    Optional<SecondOpinion> second = item.part(SECOND).map(
        part -> new SecondOpinion(part.text(BY), part.moment(AT), StageItem.outcome(part), part.text(REASON)));
    return new Golden(
        new CaseId(item.text(CASE)), item.number(Names.VERSION),
        item.part(FIRST).map(StageItem::outcome).orElseThrow(() -> Item.missing(FIRST)), item.moment(DECIDED_AT),
        new TreeSet<>(item.textList(INVOLVED)), second);
  }
}
