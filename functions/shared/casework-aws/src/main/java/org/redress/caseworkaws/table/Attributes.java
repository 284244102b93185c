package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.casework.timeline.Digest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Gathers the attributes of an item, or of a map within one. */
final class Attributes {

  private final Map<String, AttributeValue> values = new HashMap<>();

  static Attributes of(Key key) {
    Attributes attributes = new Attributes();
    attributes.values.putAll(key.attributes());
    return attributes;
  }

  /** All of an item but for one attribute. */
  static Attributes without(String name, Item item) {
    Attributes attributes = new Attributes();
    attributes.values.putAll(item.attributes());
    attributes.values.remove(name);
    return attributes;
  }

  Attributes put(String name, String text) {
    values.put(name, AttributeValue.fromS(text));
    return this;
  }

  Attributes put(String name, Optional<String> text) {
    text.ifPresent(value -> put(name, value));
    return this;
  }

  Attributes put(String name, long number) {
    values.put(name, AttributeValue.fromN(Long.toString(number)));
    return this;
  }

  Attributes put(String name, boolean flag) {
    values.put(name, AttributeValue.fromBool(flag));
    return this;
  }

  Attributes put(String name, Instant moment) {
    return put(name, Keys.moment(moment));
  }

  Attributes put(String name, Digest digest) {
    return put(name, digest.hex());
  }

  /** A map of texts; a value that is none is put as it prints itself. */
  Attributes putTexts(String name, Map<String, ?> texts) {
    Map<String, AttributeValue> map = new TreeMap<>();
    texts.forEach((key, value) -> map.put(key, AttributeValue.fromS(value.toString())));
    values.put(name, AttributeValue.fromM(map));
    return this;
  }

  /** A list of texts; a value that is none is put as it prints itself. */
  Attributes putTextList(String name, List<?> texts) {
    values.put(name, AttributeValue.fromL(texts.stream().map(text -> AttributeValue.fromS(text.toString())).toList()));
    return this;
  }

  /** A set, to which texts can be added without reading it; it must not be empty. */
  Attributes putTextSet(String name, Collection<String> texts) {
    values.put(name, AttributeValue.fromSs(List.copyOf(texts)));
    return this;
  }

  Attributes put(String name, Attributes part) {
    values.put(name, AttributeValue.fromM(part.map()));
    return this;
  }

  Attributes put(String name, List<Attributes> parts) {
    values.put(name, AttributeValue.fromL(parts.stream().map(part -> AttributeValue.fromM(part.map())).toList()));
    return this;
  }

  AttributeValue get(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  Map<String, AttributeValue> map() {
    return Map.copyOf(values);
  }
}
