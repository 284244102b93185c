package org.redress.bench.shards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * The units that writes take of each key of a table and of its indexes. An item of the table takes one for each kilobyte, and
 * twice that, since almost all is written in transactions; an index takes one for an entry that goes and one for an entry
 * that comes.
 */
public final class WriteLoad {

  private static final int KILOBYTE = 1024;
  private static final int IN_TRANSACTIONS = 2;
  private static final String TABLE = "table";

  /** Ids and keyed hashes, which each case has of its own. */
  private static final Pattern OWN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{10}\\b|[0-9a-f]{16,}|ADDRESS#.*");
  private static final Pattern SHARD = Pattern.compile("#[0-9]{1,3}$");

  private final TableDescription table;
  private final Map<Place, Double> units = new TreeMap<>();

  public WriteLoad(TableDescription table) {
    this.table = table;
  }

  /**
   * A key under which something is written.
   *
   * @param in the table, or the name of an index
   */
  public record Place(String in, String key) implements Comparable<Place> {

    /** Whether it is of one case or person alone, and so as good for many reports as for one. */
    public boolean isOwn() {
      return OWN.matcher(key).find();
    }

    /** The same without its shard. */
    public Place kind() {
      return new Place(in, SHARD.matcher(key).replaceFirst("#*"));
    }

    @Override
    public int compareTo(Place other) {
      int order = in.compareTo(other.in);
      return order == 0 ? key.compareTo(other.key) : order;
    }
  }

  /**
   * What is written under the keys that differ by their shard alone.
   *
   * @param units each key's
   */
  public record Spread(Place kind, List<Double> units) {

    public double all() {
      return units.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The units of the key that has the most. */
    public double most() {
      return units.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
  }

  public void add(StreamRecord written) {
    Map<String, AttributeValue> before = written.oldImage();
    Map<String, AttributeValue> after = written.newImage();
    int kilobytes = Math.ceilDiv(Math.max(size(before), size(after)), KILOBYTE);
    count(TABLE, text(written.keys(), key(table.keySchema(), KeyType.HASH)), IN_TRANSACTIONS * Math.max(1, kilobytes));
    table.globalSecondaryIndexes().forEach(index -> add(index, before, after));
  }

  private void add(
      GlobalSecondaryIndexDescription index, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    String hash = key(index.keySchema(), KeyType.HASH);
    String range = key(index.keySchema(), KeyType.RANGE);
    boolean was = before.containsKey(hash);
    boolean is = after.containsKey(hash);
    boolean moved = !same(before, after, List.of(hash, range));
    if (was && moved) {
      count(index.indexName(), text(before, hash), 1);
    }
    if (is && (moved || !same(before, after, projected(index)))) {
      count(index.indexName(), text(after, hash), 1);
    }
  }

  private void count(String in, String key, int taken) {
    units.merge(new Place(in, key), (double) taken, Double::sum);
  }

  /** What is written under keys that all reports share, the most first by what one key has. */
  public List<Spread> shared() {
    Map<Place, List<Double>> kinds = new TreeMap<>();
    units.forEach((place, taken) -> {
      if (!place.isOwn()) {
        kinds.computeIfAbsent(place.kind(), _ -> new ArrayList<>()).add(taken);
      }
    });
    return kinds.entrySet()
        .stream()
        .map(each -> new Spread(each.getKey(), each.getValue()))
        .sorted((one, other) -> Double.compare(other.most(), one.most()))
        .toList();
  }

  /** All units. */
  public double total() {
    return units.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String key(List<KeySchemaElement> schema, KeyType type) {
    return schema.stream().filter(each -> each.keyType() == type).findFirst().orElseThrow().attributeName();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name)).s();
  }

  private static Collection<String> projected(GlobalSecondaryIndexDescription index) {
    return index.projection().projectionType() == ProjectionType.INCLUDE
        ? index.projection().nonKeyAttributes()
        : List.of();
  }

  private static boolean same(
      Map<String, AttributeValue> before, Map<String, AttributeValue> after, Collection<String> names) {
    return names.stream().allMatch(name -> Objects.equals(before.get(name), after.get(name)));
  }

  /** Bytes, of texts as DynamoDB counts them, of the rest about so. */
  private static int size(Map<String, AttributeValue> item) {
    return item.entrySet().stream().mapToInt(each -> bytes(each.getKey()) + size(each.getValue())).sum();
  }

  private static int size(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> bytes(value.n());
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToInt(WriteLoad::bytes).sum();
      case L -> value.l().stream().mapToInt(each -> 1 + size(each)).sum();
      case M -> value.m().entrySet().stream().mapToInt(each -> 1 + bytes(each.getKey()) + size(each.getValue())).sum();
      default -> 1;
    };
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
