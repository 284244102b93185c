package org.redress.caseworkaws.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.erasure.CaseObjects.Place;
import org.redress.casework.personaldata.HeldItem;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.casework.personaldata.Whose;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Hands over what is held of a case to one of the people whom it is about, as the map of personal data says whose it is. */
public final class DynamoCaseExport {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final CaseTable table;
  private final PersonalDataMap map;

  public DynamoCaseExport(CaseTable table, PersonalDataMap map) {
    this.table = table;
    this.map = map;
  }

  /**
   * A case, taken apart.
   *
   * @param theirs what is about them, or nobody
   * @param others what is about others alone
   * @param shared what of {@code theirs} may be about others too, and has to be looked at before it is released
   */
  public record Apart(ObjectNode theirs, ObjectNode others, SortedSet<String> shared, List<Place> objects) {}

  /** Takes a case apart for somebody of a role. */
  public Apart apart(CaseId id, Whose role) {
    CaseRemains remains = CaseRemains.read(table, id, map);
    ObjectNode theirs = JSON.objectNode();
    ObjectNode others = JSON.objectNode();
    SortedSet<String> shared = new TreeSet<>();
    for (Item item : Stream.concat(remains.items().stream(), table.getAll(remains.golden()).stream()).toList()) {
      HeldItem type = remains.type(item).orElseThrow(
          () -> new IllegalStateException("The map of personal data does not know " + item.key()));
      String name = item.key().pk().startsWith(Keys.CASE) ? item.key().sk() : item.key().pk();
      item.attributes().forEach((attribute, value) -> {
        if (attribute.equals(Names.PK) || attribute.equals(Names.SK)) {
          return;
        }
        split(attribute, value, type, role, theirs.withObject("/" + pointer(name)),
            others.withObject("/" + pointer(name)), path -> shared.add(name + " " + path));
      });
    }
    return new Apart(theirs, others, shared, remains.objects().stream().map(CaseRemains.Objects::place).toList());
  }

  /**
   * All that is held of somebody who works with the console, by the kind of item; nothing of what they did with cases, and of
   * their sessions not the sealed token, by which somebody who had the key could act as they.
   */
  public ObjectNode staff(String subject, List<LocalDate> lookedAt) {
    ObjectNode all = JSON.objectNode();
    List<Key> keys = Stream.concat(
        Stream.of(Keys.person(subject), Keys.reviewer(subject)),
        lookedAt.stream().map(day -> Keys.lookedAt(subject, day))).toList();
    Stream.concat(table.getAll(keys).stream(), table.queryAll(Queries.all(Keys.sessions(subject))).stream())
        .forEach(
            item -> item.attributes()
                .forEach(
                    (name, value) -> all.withObject("/" + pointer(item.key().pk() + " " + item.key().sk()))
                        .set(name, json(value))));
    all.forEach(kept -> ((ObjectNode) kept).remove(DynamoSessions.SEALED));
    return all;
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private interface Shared {
    void add(String path);
  }

  /** An attribute goes as a whole: to whom the role shares it with, or to the others if it is none of theirs. */
  private static void split(
      String attribute, AttributeValue value, HeldItem type, Whose role, ObjectNode theirs, ObjectNode others,
      Shared shared) {
    Set<Whose> whose = new TreeSet<>(type.whose(attribute));
    type.attributes().forEach((path, people) -> {
      if (path.startsWith(attribute + ".")) {
        whose.addAll(people);
      }
    });
    if (whose.isEmpty() || whose.contains(role)) {
      theirs.set(attribute, json(value));
      if (whose.size() > 1) {
        shared.add(attribute);
      }
    } else {
      others.set(attribute, json(value));
    }
  }

  private static JsonNode json(AttributeValue value) {
    if (value.hasM()) {
      ObjectNode all = JSON.objectNode();
      for (Map.Entry<String, AttributeValue> part : value.m().entrySet()) {
        all.set(part.getKey(), json(part.getValue()));
      }
      return all;
    }
    if (value.hasL() || value.hasSs()) {
      ArrayNode all = JSON.arrayNode();
      value.l().forEach(one -> all.add(json(one)));
      value.ss().forEach(all::add);
      return all;
    }
    if (value.n() != null) {
      return JSON.numberNode(new BigDecimal(value.n()));
    }
    return value.bool() == null ? JSON.textNode(value.s()) : JSON.booleanNode(value.bool());
  }
}
