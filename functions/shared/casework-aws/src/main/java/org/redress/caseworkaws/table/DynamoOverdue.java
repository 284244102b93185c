package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.Map;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.statistics.Overdue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Counts what is overdue by the index {@code work}: for each priority and shard what stands there before the time. */
public final class DynamoOverdue implements Overdue {

  private final CaseTable table;

  public DynamoOverdue(CaseTable table) {
    this.table = table;
  }

  @Override
  public int at(Stage.Name stage, Instant now, int most) {
    int count = 0;
    for (Priority priority : Priority.values()) {
      for (int shard = 0; shard < table.shards() && count < most; shard++) {
        count += count(IndexKeys.work(stage, shard), priority, now, most - count);
      }
    }
    return Math.min(count, most);
  }

  private int count(String key, Priority priority, Instant now, int most) {
    QueryRequest.Builder question = QueryRequest.builder()
        .indexName(Names.WORK_INDEX)
        .select(Select.COUNT)
        .limit(most)
        .keyConditionExpression("#key = :key AND #order BETWEEN :first AND :last")
        .expressionAttributeNames(Map.of("#key", Names.WORK_KEY, "#order", Names.WORK_ORDER))
        .expressionAttributeValues(
            Map.of(
                ":key", AttributeValue.fromS(key),
                ":first", AttributeValue.fromS(IndexKeys.workRank(priority)),
                ":last", AttributeValue.fromS(IndexKeys.workRank(priority) + Keys.moment(now))));
    int count = 0;
    QueryResponse answer;
    do {
      answer = table.query(question);
      count += answer.count();
      question.exclusiveStartKey(answer.lastEvaluatedKey());
    } while (!answer.lastEvaluatedKey().isEmpty() && count < most);
    return count;
  }
}
