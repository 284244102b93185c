package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.timeline.Digest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a map within one, as it is read. What must be there and is not gives an error that names the attribute. */
record Item(Map<String, AttributeValue> attributes) {

  Key key() {
    return new Key(text(Names.PK), text(Names.SK));
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
  }

  int number(String name) {
    return optionalNumber(name).orElseThrow(() -> missing(name));
  }

  Optional<Integer> optionalNumber(String name) {
    return Optional.ofNullable(attributes.get(name)).map(value -> Integer.valueOf(value.n()));
  }

  long longNumber(String name) {
    return Long.parseLong(attribute(name).n());
  }

  boolean flag(String name) {
    return attribute(name).bool();
  }

  /** A flag that items from before there was one do not have; it was false for them. */
  boolean optionalFlag(String name) {
    return Optional.ofNullable(attributes.get(name)).map(AttributeValue::bool).orElse(false);
  }

  Instant moment(String name) {
    return Instant.parse(text(name));
  }

  Digest digest(String name) {
    return new Digest(text(name));
  }

  Map<String, String> texts(String name) {
    Map<String, String> texts = new HashMap<>();
    attribute(name).m().forEach((key, value) -> texts.put(key, value.s()));
    return texts;
  }

  List<String> textList(String name) {
    return attribute(name).l().stream().map(AttributeValue::s).toList();
  }

  /** A set that may not be there, and then holds nothing. */
  List<String> textSet(String name) {
    return Optional.ofNullable(attributes.get(name)).map(AttributeValue::ss).orElse(List.of());
  }

  List<Item> parts(String name) {
    return attribute(name).l().stream().map(value -> new Item(value.m())).toList();
  }

  Optional<Item> part(String name) {
    return Optional.ofNullable(attributes.get(name)).map(value -> new Item(value.m()));
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }

  /** These attributes alone. */
  Map<String, AttributeValue> only(String... names) {
    Map<String, AttributeValue> kept = new HashMap<>();
    for (String name : names) {
      kept.put(name, attribute(name));
    }
    return kept;
  }

  private AttributeValue attribute(String name) {
    return Optional.ofNullable(attributes.get(name)).orElseThrow(() -> missing(name));
  }

  static IllegalStateException missing(String name) {
    return new IllegalStateException("An item of the case table has no attribute " + name);
  }

  /** Keeps what the item holds out of logs. */
  @Override
  public String toString() {
    return "Item" + attributes.keySet();
  }
}
