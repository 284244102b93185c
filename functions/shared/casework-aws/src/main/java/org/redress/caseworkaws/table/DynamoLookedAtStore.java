package org.redress.caseworkaws.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.LookedAt;
import org.redress.casework.reviewers.LookedAtStore;

/** What people looked at on a day, an item each; DynamoDB forgets it when the next day is over. */
public final class DynamoLookedAtStore implements LookedAtStore {

  private static final String CASES = "cases";
  private static final String STRETCH = "stretch";
  private static final String SINCE = "since";
  private static final String LAST = "last";
  private static final Duration KEPT = Duration.ofDays(2);

  private final CaseTable table;

  public DynamoLookedAtStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public LookedAt find(String subject, LocalDate day) {
    return table.get(Keys.lookedAt(subject, day))
        .map(item -> read(subject, day, item))
        .orElseGet(() -> LookedAt.none(subject, day));
  }

  @Override
  public boolean keep(LookedAt looked) {
    Attributes item = Attributes.of(Keys.lookedAt(looked.subject(), looked.day()))
        .put(Names.VERSION, looked.version())
        .putTextList(CASES, looked.cases().stream().toList())
        .putTextList(STRETCH, looked.stretch().stream().toList())
        .put(SINCE, looked.since())
        .put(LAST, looked.last())
        .put(
            Names.EXPIRES_AT, looked.day().atStartOfDay(ZoneOffset.UTC).plus(KEPT).toEpochSecond());
    return switch (table
        .put(looked.version() == 1 ? Puts.fresh(item) : Puts.replacing(looked.version() - 1, item))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.map(found -> read(looked.subject(), looked.day(), found))
          .equals(Optional.of(looked));
    };
  }

  private static LookedAt read(String subject, LocalDate day, Item item) {
    return new LookedAt(
        subject, day, item.number(Names.VERSION), cases(CASES, item), cases(STRETCH, item), item.moment(SINCE),
        item.moment(LAST));
  }

  private static SortedSet<CaseId> cases(String name, Item item) {
    return item.textList(name).stream().map(CaseId::new).collect(Collectors.toCollection(TreeSet::new));
  }
}
