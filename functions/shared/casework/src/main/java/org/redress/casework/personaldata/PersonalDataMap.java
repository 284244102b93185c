package org.redress.casework.personaldata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every place that may hold data about people, and much that does not and says so. */
public record PersonalDataMap(
    List<Category> categories, List<HeldItem> items, List<HeldObject> objects, List<HeldElsewhere> others) {

  public PersonalDataMap {
    categories = List.copyOf(categories);
    items = List.copyOf(items);
    objects = List.copyOf(objects);
    others = List.copyOf(others);
  }

  /** The type of an item of the table; the closest one where several match. */
  public Optional<HeldItem> item(String pk, String sk) {
    return items.stream()
        .filter(type -> type.matches(pk, sk))
        .max(Comparator.comparingInt(type -> type.pk().length() + type.sk().length()));
  }

  /** The objects among which one of this key is. */
  public Optional<HeldObject> object(String key) {
    return objects.stream().filter(known -> key.startsWith(known.prefix())).findFirst();
  }
}
