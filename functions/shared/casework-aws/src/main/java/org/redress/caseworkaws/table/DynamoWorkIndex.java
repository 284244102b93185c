package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.WorkFilter;
import org.redress.casework.reviewers.WorkIndex;
import org.redress.casework.reviewers.WorkPlace;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Open cases in the index {@code work}: one query for each shard, and range where a filter has several. */
public final class DynamoWorkIndex implements WorkIndex {

  /** How many entries of a shard are looked at for a clause or a tag that few of them may have. */
  private static final int LOOKED_AT = 400;

  private final CaseTable table;

  public DynamoWorkIndex(CaseTable table) {
    this.table = table;
  }

  /** In which direction an index is read, and from where. */
  private record Reading(WorkFilter filter, int most, boolean forward) {

    Comparator<Entry> order() {
      Comparator<Entry> order = Comparator.comparing(Entry::place);
      return forward ? order : order.reversed();
    }
  }

  @Override
  public Stretch ahead(WorkFilter filter, int most, Optional<WorkPlace> behind) {
    Optional<String> order = behind.map(IndexKeys::workOrder);
    return read(
        new Reading(filter, most, true),
        WorkRange.of(filter)
            .stream()
            .flatMap(range -> order.map(range::behind).orElse(Optional.of(range)).stream())
            .toList());
  }

  @Override
  public Stretch back(WorkFilter filter, int most, WorkPlace before) {
    return read(
        new Reading(filter, most, false),
        WorkRange.of(filter)
            .reversed()
            .stream()
            .flatMap(range -> range.before(IndexKeys.workOrder(before)).stream())
            .toList());
  }

  @Override
  public List<CaseId> heldBy(String subject, int most) {
    return table.queryAll(
        QueryRequest.builder()
            .indexName(Names.WORK_INDEX)
            .keyConditionExpression("#hash = :hash")
            .expressionAttributeNames(Map.of("#hash", Names.WORK_KEY))
            .expressionAttributeValues(Map.of(":hash", AttributeValue.fromS(IndexKeys.held(subject)))))
        .stream()
        .limit(most)
        .map(item -> Keys.caseOf(item.key().pk()))
        .toList();
  }

  /** Range after range, until there are enough. */
  private Stretch read(Reading reading, List<WorkRange> ranges) {
    List<Entry> entries = new ArrayList<>();
    for (WorkRange range : ranges) {
      Stretch stretch = read(reading, range);
      entries.addAll(stretch.entries());
      if (entries.size() > reading.most()) {
        List<Entry> enough = entries.subList(0, reading.most());
        return new Stretch(enough, Optional.of(enough.getLast().place()));
      }
      if (stretch.end().isPresent()) {
        return new Stretch(entries, stretch.end());
      }
    }
    return new Stretch(entries, Optional.empty());
  }

  /** The shards of a range made one: none of them may yet hold something before what is taken of another. */
  private Stretch read(Reading reading, WorkRange range) {
    List<Entry> all = new ArrayList<>();
    List<Entry> ends = new ArrayList<>();
    for (int shard = 0; shard < table.shards(); shard++) {
      QueryResponse answer = query(reading, range, shard);
      answer.items().forEach(item -> all.add(entry(new Item(item))));
      if (answer.hasLastEvaluatedKey()) {
        ends.add(entry(new Item(answer.lastEvaluatedKey())));
      }
    }
    Optional<Entry> known = ends.stream().min(reading.order());
    List<Entry> sure = all.stream()
        .filter(entry -> known.filter(end -> reading.order().compare(entry, end) > 0).isEmpty())
        .sorted(reading.order())
        .toList();
    return sure.size() > reading.most()
        ? new Stretch(sure.subList(0, reading.most()), Optional.of(sure.get(reading.most() - 1).place()))
        : new Stretch(sure, known.map(Entry::place));
  }

  private QueryResponse query(Reading reading, WorkRange range, int shard) {
    WorkFilter filter = reading.filter();
    Map<String, String> names = new HashMap<>(Map.of("#hash", Names.WORK_KEY, "#range", Names.WORK_ORDER));
    Map<String, AttributeValue> values = new HashMap<>(
        Map.of(
            ":hash", AttributeValue.fromS(IndexKeys.work(filter.stage(), shard)),
            ":first", AttributeValue.fromS(range.first()), ":last", AttributeValue.fromS(range.last())));
    QueryRequest.Builder question = QueryRequest.builder()
        .indexName(Names.WORK_INDEX)
        .scanIndexForward(reading.forward())
        .limit(filter.isSparse() ? LOOKED_AT : reading.most())
        .keyConditionExpression("#hash = :hash AND #range BETWEEN :first AND :last");
    List<String> conditions = new ArrayList<>();
    filter.clause().ifPresent(clause -> {
      names.put("#found", Names.FOUND);
      values.put(":clause", AttributeValue.fromS(clause.value()));
      conditions.add("contains(#found, :clause)");
    });
    filter.tag().ifPresent(tag -> {
      names.put("#tagged", Names.TAGGED);
      values.put(":tag", AttributeValue.fromS(tag.value()));
      conditions.add("contains(#tagged, :tag)");
    });
    if (!conditions.isEmpty()) {
      question.filterExpression(String.join(" AND ", conditions));
    }
    return table.query(question.expressionAttributeNames(names).expressionAttributeValues(values));
  }

  /** What stands in every entry, also where only its keys are told. */
  private static Entry entry(Item item) {
    return new Entry(Keys.caseOf(item.key().pk()), IndexKeys.workPlace(item.text(Names.WORK_ORDER)));
  }
}
