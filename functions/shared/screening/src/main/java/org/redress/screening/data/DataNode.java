package org.redress.screening.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object in a data file. Each fault is reported with its place, such as {@code clauses[3].id}. */
public final class DataNode {

  private final String file;
  private final String path;
  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  private DataNode(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw fault("must be an object");
    }
  }

  static DataNode root(String file, JsonNode node) {
    DataNode root = new DataNode(file, "", node);
    root.read.add("$schema");
    return root;
  }

  /** A string that must be there and not be blank. */
  public String text(String field) {
    return optionalText(field).filter(text -> !text.isBlank())
        .orElseThrow(() -> at(field, "must be a string that is not blank"));
  }

  public Optional<String> optionalText(String field) {
    JsonNode value = field(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw at(field, "must be a string");
    }
    return Optional.of(value.textValue());
  }

  /** Reads a string and turns it into {@code T}; a refusal by {@code reader} becomes a fault at this field. */
  public <T> T value(String field, Function<String, T> reader) {
    String text = text(field);
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new DataFileException(file, placeOf(field), e);
    }
  }

  /** A number from 0 to 1. */
  public double fraction(String field) {
    JsonNode value = field(field);
    if (value == null || !value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() <= 1)) {
      throw at(field, "must be a number from 0 to 1");
    }
    return value.doubleValue();
  }

  /** Any number. */
  public double number(String field) {
    JsonNode value = field(field);
    if (value == null || !value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw at(field, "must be a number");
    }
    return value.doubleValue();
  }

  /** A whole number of at least 1. */
  public int count(String field) {
    JsonNode value = field(field);
    if (value == null || !value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 1) {
      throw at(field, "must be a whole number of at least 1");
    }
    return value.intValue();
  }

  /** Whether the field is there. */
  public boolean has(String field) {
    return field(field) != null;
  }

  /** A truth value; a missing one is false. */
  public boolean flag(String field) {
    JsonNode value = field(field);
    if (value != null && !value.isBoolean()) {
      throw at(field, "must be true or false");
    }
    return value != null && value.booleanValue();
  }

  /** An object. */
  public <T> T object(String field, Function<DataNode, T> reader) {
    return child(field).readWhole(reader);
  }

  /** An object that may be missing. */
  public <T> Optional<T> optionalObject(String field, Function<DataNode, T> reader) {
    return field(field) == null ? Optional.empty() : Optional.of(object(field, reader));
  }

  /** A list of objects; a missing one is empty. */
  public <T> List<T> objects(String field, Function<DataNode, T> reader) {
    return items(field, (item, at) -> new DataNode(file, at, item).readWhole(reader));
  }

  /** A list of strings; a missing one is empty. */
  public List<String> texts(String field) {
    return items(field, (item, at) -> {
      if (!item.isTextual()) {
        throw new DataFileException(file, at, "must be a string");
      }
      return item.textValue();
    });
  }

  /** An object whose field names are themselves data, each holding an object, in the file's order. */
  public <T> Map<String, T> objectsByName(String field, Function<DataNode, T> reader) {
    DataNode holder = child(field);
    Map<String, T> values = new LinkedHashMap<>();
    holder.names().forEach(name -> DataFile.orCollect(
        () -> values.put(name, holder.child(name).readWhole(reader))));
    return values;
  }

  /** An object whose field names are themselves data, each read by {@code reader(object, name)}. */
  public <T> Map<String, T> valuesByName(String field, BiFunction<DataNode, String, T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    if (field(field) != null) {
      DataNode holder = child(field);
      holder.names().forEach(name -> DataFile.orCollect(() -> values.put(name, reader.apply(holder, name))));
    }
    return values;
  }

  /** A fault of the whole object. */
  public DataFileException fault(String message) {
    return new DataFileException(file, path, message);
  }

  private void refuseUnread() {
    names().stream().filter(name -> !read.contains(name)).findFirst().ifPresent(name -> {
      throw at(name, "is not a field known here");
    });
  }

  <T> T readWhole(Function<DataNode, T> reader) {
    try {
      T value = reader.apply(this);
      refuseUnread();
      return value;
    } catch (IllegalArgumentException e) {
      throw new DataFileException(file, path, e);
    }
  }

  private <T> List<T> items(String field, BiFunction<JsonNode, String, T> reader) {
    JsonNode value = field(field);
    List<T> items = new ArrayList<>();
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw at(field, "must be a list");
    }
    for (int i = 0; i < value.size(); i++) {
      JsonNode item = value.get(i);
      String at = placeOf(field) + "[" + i + "]";
      DataFile.orCollect(() -> items.add(reader.apply(item, at)));
    }
    return List.copyOf(items);
  }

  private DataNode child(String field) {
    JsonNode value = field(field);
    if (value == null) {
      throw at(field, "must be an object");
    }
    return new DataNode(file, placeOf(field), value);
  }

  private @Nullable JsonNode field(String field) {
    read.add(field);
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private String placeOf(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private DataFileException at(String field, String message) {
    return new DataFileException(file, placeOf(field), message);
  }
}
