package org.redress.casework.personaldata;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A type of item that the table holds.
 *
 * @param pk its partition key, or with what that begins if it ends in {@code #}
 * @param sk its sort key, or with what that begins if it ends in {@code #}; {@code *} for any
 * @param stays whether the item stays when its case is erased, without what is {@code stripped}
 * @param attributes whom each attribute is about: nobody in particular where that is empty. A path such as
 *     {@code posts.text} names what lies within maps and lists, {@code facts.*} all that lies within something
 */
public record HeldItem(
    String pk, String sk, Category category, boolean stays, List<String> stripped, Map<String, Set<Whose>> attributes) {

  private static final String ANY = "*";
  private static final String WITHIN = ".*";

  public HeldItem {
    stripped = List.copyOf(stripped);
    attributes = Map.copyOf(attributes);
  }

  /** Whether an item with this key is of this type. */
  public boolean matches(String partition, String sort) {
    return fits(pk, partition) && fits(sk, sort);
  }

  /** Whether the type has such an attribute. */
  public boolean has(String path) {
    return attributes.keySet().stream().anyMatch(known -> covers(known, path));
  }

  /** Whom an attribute may be about. */
  public Set<Whose> whose(String path) {
    return attributes.entrySet()
        .stream()
        .filter(known -> covers(known.getKey(), path))
        .flatMap(known -> known.getValue().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean covers(String known, String path) {
    return known.equals(ANY) || known.equals(path)
        || (known.endsWith(WITHIN) && (path + ".").startsWith(known.substring(0, known.length() - 1)));
  }

  private static boolean fits(String known, String key) {
    return known.equals(ANY) || (known.endsWith("#") ? key.startsWith(known) : key.equals(known));
  }
}
