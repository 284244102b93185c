package org.redress.caseworkaws.personaldata;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.casework.personaldata.Category;
import org.redress.casework.personaldata.HeldElsewhere;
import org.redress.casework.personaldata.HeldItem;
import org.redress.casework.personaldata.HeldObject;
import org.redress.casework.personaldata.Keeping;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.casework.personaldata.Whose;

/** Reads {@code map.json}. */
public final class PersonalDataFile {

  private static final String RESOURCE = "map.json";
  private static final String NOBODY = "nobody";
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private PersonalDataFile() {}

  /** The map that is shipped. */
  public static PersonalDataMap shipped() {
    try (InputStream in = PersonalDataFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return read(JSON.readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  private static PersonalDataMap read(JsonNode file) {
    List<Category> categories = file.path("categories").valueStream().map(PersonalDataFile::category).toList();
    Map<String, Category> byId = categories.stream().collect(Collectors.toMap(Category::id, Function.identity()));
    return new PersonalDataMap(
        categories, file.path("items").valueStream().map(node -> item(node, byId)).toList(),
        file.path("objects")
            .valueStream()
            .map(
                node -> new HeldObject(
                    text(node, "bucket"), text(node, "prefix"), category(node, byId), text(node, "of")))
            .toList(),
        file.path("others")
            .valueStream()
            .map(
                node -> new HeldElsewhere(
                    text(node, "kind"), text(node, "name"), text(node, "holds"), category(node, byId)))
            .toList());
  }

  private static Category category(JsonNode node) {
    Set<Whose> whose = node.path("whose").valueStream().map(one -> whose(one.asText())).collect(Collectors.toSet());
    return new Category(text(node, "id"), whose, keeping(text(node, "kept")));
  }

  private static HeldItem item(JsonNode node, Map<String, Category> categories) {
    Map<String, Set<Whose>> attributes = new HashMap<>();
    for (Map.Entry<String, JsonNode> group : node.path("attributes").properties()) {
      for (JsonNode path : group.getValue()) {
        Set<Whose> whose = attributes.computeIfAbsent(path.asText(), _ -> EnumSet.noneOf(Whose.class));
        if (!group.getKey().equals(NOBODY)) {
          whose.add(whose(group.getKey()));
        }
      }
    }
    return new HeldItem(
        text(node, "pk"), text(node, "sk"), category(node, categories), node.path("stays").asBoolean(),
        node.path("stripped").valueStream().map(JsonNode::asText).toList(), attributes);
  }

  private static Category category(JsonNode node, Map<String, Category> categories) {
    Category category = categories.get(text(node, "category"));
    if (category == null) {
      throw new IllegalStateException(RESOURCE + " has no category " + text(node, "category"));
    }
    return category;
  }

  private static Whose whose(String id) {
    return EnumSet.allOf(Whose.class)
        .stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(RESOURCE + ": data is nobody's who is called " + id));
  }

  private static Keeping keeping(String id) {
    return EnumSet.allOf(Keeping.class)
        .stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(RESOURCE + ": nothing is kept " + id));
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isTextual()) {
      throw new IllegalStateException(RESOURCE + ": " + name + " is missing");
    }
    return value.asText();
  }
}
