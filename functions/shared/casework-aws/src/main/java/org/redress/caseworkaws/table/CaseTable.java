package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.redress.casework.RandomHex;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The one table, and the few ways in which it is read and written: never by a scan. What may be tried again is tried again
 * here; only a failed condition is an answer.
 */
public final class CaseTable {

  private static final int DEFAULT_SHARDS = 2;
  private static final int TOKEN_BYTES = 8;

  private final DynamoDbClient client;
  private final String name;
  private final int shards;
  private final RandomGenerator random;
  private final Retries retries;

  /**
   * Wires the table.
   *
   * @param shards over how many keys the indexes are spread; may be raised later, never lowered
   * @param random for pauses between attempts and for tokens; safe for many threads, since equal tokens make two winners
   */
  public CaseTable(DynamoDbClient client, String name, int shards, RandomGenerator random) {
    this.client = client;
    this.name = name;
    this.shards = shards;
    this.random = random;
    this.retries = new Retries(random);
  }

  /** The table that the environment names. */
  public static CaseTable connect(Environment environment, RandomGenerator random) {
    return new CaseTable(
        Clients.patient(DynamoDbClient.builder()).build(), environment.required("CASE_TABLE"),
        environment.positive("WORK_SHARDS", DEFAULT_SHARDS), random);
  }

  int shards() {
    return shards;
  }

  /** What tells this table from every other one, also from those that had its name before. */
  String identity() {
    TableDescription table = retries.call(() -> client.describeTable(describe -> describe.tableName(name))).table();
    return table.tableId() == null ? table.tableArn() + " of " + table.creationDateTime() : table.tableId();
  }

  /** A token that no other attempt has. */
  String token() {
    return RandomHex.of(TOKEN_BYTES, random);
  }

  Optional<Item> get(Key key) {
    Map<String, AttributeValue> found = retries.call(
        () -> client.getItem(request -> request.tableName(name).key(key.attributes()).consistentRead(true)))
        .item();
    return found.isEmpty() ? Optional.empty() : Optional.of(new Item(found));
  }

  QueryResponse query(QueryRequest.Builder question) {
    QueryRequest request = question.tableName(name).build();
    return retries.call(() -> client.query(request));
  }

  /** Everything that a question finds, page after page. */
  List<Item> queryAll(QueryRequest.Builder question) {
    List<Item> found = new ArrayList<>();
    QueryResponse answer;
    do {
      answer = query(question);
      answer.items().forEach(item -> found.add(new Item(item)));
      question.exclusiveStartKey(answer.lastEvaluatedKey());
    } while (!answer.lastEvaluatedKey().isEmpty());
    return found;
  }

  /** Several items by key, each as it stands, in no order; one that is not there is left out. */
  List<Item> getAll(List<Key> keys) {
    return new BatchRead(client, name, retries).read(keys);
  }

  /**
   * Writes all or nothing.
   *
   * @return false if nothing was written because a condition failed; it may have failed because an earlier attempt, whose
   *     reply was lost, had been kept
   */
  boolean writeTogether(List<Put> puts) {
    return writeTogether(puts, List.of(), List.of());
  }

  /**
   * As {@link #writeTogether(List)}, under conditions on items that stay as they are, with something that is counted. One
   * of the puts must have a condition that fails once it was kept, so that a repeated write does not count twice.
   */
  boolean writeTogether(
      List<Put> puts, List<ConditionCheck> checks,
      List<software.amazon.awssdk.services.dynamodb.model.Update> counts) {
    List<TransactWriteItem> items = Stream.of(
        puts.stream().map(put -> TransactWriteItem.builder().put(put.toBuilder().tableName(name).build()).build()),
        checks.stream()
            .map(
                check -> TransactWriteItem.builder()
                    .conditionCheck(check.toBuilder().tableName(name).build())
                    .build()),
        counts.stream()
            .map(one -> TransactWriteItem.builder().update(one.toBuilder().tableName(name).build()).build()))
        .flatMap(each -> each)
        .toList();
    return transact(items);
  }

  private boolean transact(List<TransactWriteItem> items) {
    try {
      // The SDK draws a fresh token for each attempt of ours. The conditions make a repeated write harmless, and unlike a
      // token they do so for longer than ten minutes.
      retries.call(() -> client.transactWriteItems(request -> request.transactItems(items)));
      return true;
    } catch (TransactionCanceledException e) {
      if (Transience.isFailedCondition(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Puts and deletes all or nothing, as {@link #writeTogether(List)}. */
  boolean replaceTogether(List<Put> puts, List<Delete> deletes) {
    List<TransactWriteItem> items = Stream.concat(
        puts.stream().map(put -> TransactWriteItem.builder().put(put.toBuilder().tableName(name).build()).build()),
        deletes.stream()
            .map(
                delete -> TransactWriteItem.builder().delete(delete.toBuilder().tableName(name).build()).build()))
        .toList();
    return transact(items);
  }

  /**
   * Changes one item under a condition.
   */
  Update update(Consumer<UpdateItemRequest.Builder> change) {
    UpdateItemRequest request = UpdateItemRequest.builder()
        .tableName(name)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .applyMutation(change)
        .build();
    return write(() -> client.updateItem(request));
  }

  /** Puts one item under a condition, as {@link #update}. */
  Update put(Put put) {
    PutItemRequest request = PutItemRequest.builder()
        .tableName(name)
        .item(put.item())
        .conditionExpression(put.conditionExpression())
        .expressionAttributeNames(put.hasExpressionAttributeNames() ? put.expressionAttributeNames() : null)
        .expressionAttributeValues(put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
    return write(() -> client.putItem(request));
  }

  /** Deletes an item, unless it stands at another version; one that is not there is no trouble. */
  void delete(Key key, int version) {
    write(
        () -> client.deleteItem(
            request -> request.tableName(name)
                .key(key.attributes())
                .conditionExpression("#version = :version")
                .expressionAttributeNames(Map.of("#version", Names.VERSION))
                .expressionAttributeValues(Map.of(":version", AttributeValue.fromN(Integer.toString(version))))));
  }

  /** Deletes an item, whatever stands there; one that is not there is no trouble. */
  void delete(Key key) {
    retries.call(() -> client.deleteItem(request -> request.tableName(name).key(key.attributes())));
  }

  /** Takes attributes out of an item, if it is there. */
  void strip(Key key, List<String> attributes) {
    Map<String, String> names = new HashMap<>(Map.of("#pk", Names.PK));
    attributes.forEach(attribute -> names.put("#" + attribute, attribute));
    update(
        request -> request.key(key.attributes())
            .updateExpression("REMOVE #" + String.join(", #", attributes))
            .conditionExpression("attribute_exists(#pk)")
            .expressionAttributeNames(names));
  }

  /** Adds texts to a set of them, which is made if need be. */
  void addTexts(Key key, String set, Collection<String> texts) {
    changeTexts("ADD", key, set, texts);
  }

  /** Takes texts out of a set of them; those that are not there are no trouble. */
  void takeTexts(Key key, String set, Collection<String> texts) {
    changeTexts("DELETE", key, set, texts);
  }

  /** {@link #addTexts} as a part of something that is written together. */
  static software.amazon.awssdk.services.dynamodb.model.Update adding(Key key, String set, Collection<String> texts) {
    return software.amazon.awssdk.services.dynamodb.model.Update.builder()
        .key(key.attributes())
        .updateExpression("ADD #set :texts")
        .expressionAttributeNames(Map.of("#set", set))
        .expressionAttributeValues(Map.of(":texts", AttributeValue.fromSs(List.copyOf(texts))))
        .build();
  }

  private void changeTexts(String how, Key key, String set, Collection<String> texts) {
    update(
        request -> request.key(key.attributes())
            .updateExpression(how + " #set :texts")
            .expressionAttributeNames(Map.of("#set", set))
            .expressionAttributeValues(Map.of(":texts", AttributeValue.fromSs(List.copyOf(texts)))));
  }

  /**
   * Takes an item out of the table and gives it to one caller alone; to none if the reply is lost. One that is not there
   * is no trouble.
   */
  Optional<Item> take(Key key) {
    Map<String, AttributeValue> taken = retries.call(
        () -> client.deleteItem(
            request -> request.tableName(name).key(key.attributes()).returnValues(ReturnValue.ALL_OLD)))
        .attributes();
    return taken.isEmpty() ? Optional.empty() : Optional.of(new Item(taken));
  }

  /**
   * Counts one more in an item, which DynamoDB forgets some time after {@code expiresAt}, and says how many that makes. A
   * lost reply can make it count twice.
   */
  int countOne(Key key, long expiresAt) {
    UpdateItemRequest request = UpdateItemRequest.builder()
        .tableName(name)
        .key(key.attributes())
        .updateExpression("ADD #count :one SET #expiresAt = :expiresAt")
        .expressionAttributeNames(Map.of("#count", Names.COUNT, "#expiresAt", Names.EXPIRES_AT))
        .expressionAttributeValues(
            Map.of(
                ":one", AttributeValue.fromN("1"), ":expiresAt", AttributeValue.fromN(Long.toString(expiresAt))))
        .returnValues(ReturnValue.UPDATED_NEW)
        .build();
    return new Item(retries.call(() -> client.updateItem(request)).attributes()).number(Names.COUNT);
  }

  private Update write(Supplier<?> call) {
    try {
      retries.call(call);
      return new Update.Kept();
    } catch (ConditionalCheckFailedException e) {
      return new Update.Refused(e.hasItem() ? Optional.of(new Item(e.item())) : Optional.empty());
    }
  }

  /** What became of a write of one item. */
  sealed interface Update {

    record Kept() implements Update {}

    /**
     * The condition failed, which may be because an earlier attempt, whose reply was lost, had been kept.
     *
     * @param standing the item as it stands
     */
    record Refused(Optional<Item> standing) implements Update {}
  }
}
