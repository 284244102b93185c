package org.redress.web.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldErrors;

/**
 * Reads the members of one object by name, notes what is wrong with each and goes on. {@code null} counts as absent,
 * also in a list. Ask {@link #refuseOthers()} last: it refuses the members that nobody read.
 */
public final class ObjectReader {

  private final Map<String, JsonValue> members;
  private final String prefix;
  private final FieldErrors errors;
  private final Messages messages;
  private final Set<String> read = new HashSet<>();

  private ObjectReader(Map<String, JsonValue> members, String prefix, FieldErrors errors, Messages messages) {
    this.members = members;
    this.prefix = prefix;
    this.errors = errors;
    this.messages = messages;
  }

  /** Reads the outermost value, which must be an object. */
  public static ObjectReader root(JsonValue value, FieldErrors errors, Messages messages) {
    if (value instanceof JsonValue.Obj(var members)) {
      return new ObjectReader(members, "", errors, messages);
    }
    errors.add("", messages.text("error.object"));
    return new ObjectReader(Map.of(), "", errors, messages);
  }

  /** Text exactly as it was sent. */
  public Optional<String> text(String name) {
    return take(name).flatMap(value -> {
      if (value instanceof JsonValue.Text(var text)) {
        return Optional.of(text);
      }
      refuse(name, "error.text");
      return Optional.empty();
    });
  }

  /**
   * One line without the blanks around it; a blank line counts as absent.
   *
   * @param longest the most characters (code points) that it may have
   */
  public Optional<String> line(String name, int longest) {
    return text(name).map(String::strip).filter(line -> !line.isEmpty()).flatMap(line -> {
      if (line.codePoints().anyMatch(Character::isISOControl)) {
        refuse(name, "error.line");
      } else if (line.codePointCount(0, line.length()) > longest) {
        refuse(name, "error.long", Map.of("longest", longest));
      } else {
        return Optional.of(line);
      }
      return Optional.empty();
    });
  }

  public Optional<Boolean> flag(String name) {
    return take(name).flatMap(value -> {
      if (value instanceof JsonValue.Flag(var flag)) {
        return Optional.of(flag);
      }
      refuse(name, "error.flag");
      return Optional.empty();
    });
  }

  /** A whole number of at most 18 digits. */
  public Optional<Long> whole(String name) {
    return take(name).flatMap(value -> {
      if (value instanceof JsonValue.Num(OptionalLong whole) && whole.isPresent()) {
        return Optional.of(whole.getAsLong());
      }
      refuse(name, "error.number");
      return Optional.empty();
    });
  }

  /** The items of a list; none when there is no such list. */
  public List<JsonValue> list(String name) {
    return take(name).map(value -> {
      if (value instanceof JsonValue.Arr(var items)) {
        return items;
      }
      refuse(name, "error.list");
      return List.<JsonValue>of();
    }).orElse(List.of());
  }

  /** An object within this one; one without members when it is absent. */
  public ObjectReader object(String name) {
    return take(name).map(value -> within(name, value)).orElseGet(() -> within(name, new JsonValue.Obj(Map.of())));
  }

  /**
   * The objects of a list; whatever else stands in it is refused and left out.
   *
   * @param most how many there may be; of a longer list none is read
   */
  public List<ObjectReader> objects(String name, int most) {
    List<JsonValue> items = list(name);
    if (items.stream().filter(item -> !(item instanceof JsonValue.Null)).count() > most) {
      refuse(name, "error.many", Map.of("most", most));
      return List.of();
    }
    List<ObjectReader> readers = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ObjectReader reader = within(name + "." + i, items.get(i));
      if (items.get(i) instanceof JsonValue.Obj) {
        readers.add(reader);
      }
    }
    return readers;
  }

  /** Notes what is wrong with a member; {@code key} names the message. */
  public void refuse(String name, String key) {
    refuse(name, key, Map.of());
  }

  public void refuse(String name, String key, Map<String, ?> values) {
    errors.add(prefix + name, messages.text(key, values));
  }

  /** Whether something is wrong with a member, as far as it was read. */
  public boolean refused(String name) {
    return errors.concern(prefix + name);
  }

  public void refuseOthers() {
    members.keySet().stream().filter(name -> !read.contains(name)).forEach(name -> refuse(name, "error.unknown"));
  }

  private Optional<JsonValue> take(String name) {
    read.add(name);
    Optional<JsonValue> value = Optional.ofNullable(members.get(name));
    if (value.filter(JsonValue.Repeated.class::isInstance).isPresent()) {
      refuse(name, "error.repeated");
      return Optional.empty();
    }
    return value.filter(given -> !(given instanceof JsonValue.Null));
  }

  private ObjectReader within(String name, JsonValue value) {
    if (value instanceof JsonValue.Obj(var inner)) {
      return new ObjectReader(inner, prefix + name + ".", errors, messages);
    }
    if (!(value instanceof JsonValue.Null)) {
      refuse(name, "error.object");
    }
    return new ObjectReader(Map.of(), prefix + name + ".", errors, messages);
  }
}
