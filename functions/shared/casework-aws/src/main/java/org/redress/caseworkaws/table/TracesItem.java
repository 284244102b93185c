package org.redress.caseworkaws.table;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.redress.casework.CaseId;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * In which partitions outside its own a case is noted by {@link HistoryItems}: what it says may be made unreadable later, and
 * then nobody could tell where it was noted.
 */
final class TracesItem {

  private static final String PARTITIONS = "partitions";

  private TracesItem() {}

  static Attributes write(CaseId id, List<Attributes> noted) {
    return Attributes.of(Keys.traces(id)).putTextSet(PARTITIONS, partitions(noted));
  }

  /** Adds what is about to be noted. */
  static void add(CaseTable table, CaseId id, List<Attributes> noted) {
    table.addTexts(Keys.traces(id), PARTITIONS, partitions(noted));
  }

  /** Takes away what is noted no more. */
  static void take(CaseTable table, CaseId id, List<Attributes> noted) {
    if (!noted.isEmpty()) {
      table.takeTexts(Keys.traces(id), PARTITIONS, partitions(noted));
    }
  }

  static Update adding(CaseId id, Attributes noted) {
    return CaseTable.adding(Keys.traces(id), PARTITIONS, partitions(List.of(noted)));
  }

  static List<String> read(Item item) {
    return item.textSet(PARTITIONS);
  }

  private static Collection<String> partitions(List<Attributes> noted) {
    TreeSet<String> partitions = new TreeSet<>();
    noted.forEach(item -> partitions.add(new Item(item.map()).key().pk()));
    return partitions;
  }
}
