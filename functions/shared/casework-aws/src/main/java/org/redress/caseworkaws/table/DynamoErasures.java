package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.erasure.CaseObjects;
import org.redress.casework.erasure.Erasures;
import org.redress.casework.erasure.Holdings;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.personaldata.HeldItem;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.casework.timeline.TimelineEvent;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;

/**
 * Erases cases from table and bucket. What leads to something else goes after it, so that an erasure that was cut off finds
 * the rest again.
 */
public final class DynamoErasures implements Erasures {

  private final CaseTable table;
  private final CaseObjects objects;
  private final PersonalDataMap map;

  public DynamoErasures(CaseTable table, CaseObjects objects, PersonalDataMap map) {
    this.table = table;
    this.objects = objects;
    this.map = map;
  }

  @Override
  public Optional<Tombstone> find(CaseId id) {
    return table.get(Keys.tombstone(id)).map(TombstoneItem::read);
  }

  @Override
  public Holdings holdings(CaseId id) {
    CaseRemains remains = CaseRemains.read(table, id, map);
    Map<String, Integer> counts = new TreeMap<>();
    remains.going()
        .forEach(
            item -> counts.merge(
                remains.type(item).map(type -> type.category().id()).orElse("unknown"), 1, Integer::sum));
    remains.objects()
        .forEach(some -> counts.merge(some.category().id(), objects.count(some.place()), Integer::sum));
    counts.values().removeIf(count -> count == 0);
    return new Holdings(new TreeMap<>(counts));
  }

  @Override
  public boolean begin(Case seen, TimelineEvent erased, Tombstone tombstone) {
    CaseId id = seen.id();
    Delete head = Delete.builder()
        .key(Keys.head(id).attributes())
        .conditionExpression("#version = :seen")
        .expressionAttributeNames(Map.of("#version", Names.VERSION))
        .expressionAttributeValues(Map.of(":seen", AttributeValue.fromN(Integer.toString(seen.version()))))
        .build();
    return table.replaceTogether(
        List.of(
            Puts.fresh(EventItem.write(id, erased)), Puts.always(DayItem.write(id, erased)),
            Puts.fresh(TombstoneItem.write(tombstone)),
            Puts.always(Attributes.of(Keys.erasure(id)))),
        List.of(head));
  }

  @Override
  public List<Tombstone> underway() {
    return table.queryAll(Queries.all(Keys.ERASURES))
        .stream()
        .map(item -> new CaseId(item.key().sk()))
        .flatMap(id -> find(id).stream())
        .toList();
  }

  @Override
  public void remove(Tombstone tombstone) {
    CaseRemains remains = CaseRemains.read(table, tombstone.id(), map);
    remains.objects().forEach(some -> objects.remove(some.place()));
    remains.elsewhere(tombstone.receivedAt()).forEach(table::delete);
    remains.staying().forEach(item -> strip(item, remains.type(item).orElseThrow()));
    remains.going().forEach(item -> table.delete(item.key()));
  }

  private void strip(Item item, HeldItem type) {
    if (type.stripped().stream().anyMatch(item::has)) {
      table.strip(item.key(), type.stripped());
    }
  }

  @Override
  public void complete(Tombstone tombstone) {
    table.put(
        Puts.always(
            TombstoneItem.write(
                new Tombstone(
                    tombstone.id(), tombstone.receivedAt(), tombstone.erasedAt(), tombstone.because(),
                    tombstone.version(), tombstone.lastHash(), true))));
    table.delete(Keys.erasure(tombstone.id()));
  }
}
