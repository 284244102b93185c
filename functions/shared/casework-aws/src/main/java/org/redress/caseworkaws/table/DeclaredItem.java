package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Declared;

/** What a reviewer says of themselves. */
final class DeclaredItem {

  private static final String CONFLICTS = "conflicts";
  private static final String PREFERENCES = "preferences";
  private static final String ON_DUTY = "onDuty";

  private DeclaredItem() {}

  static Attributes write(Declared declared) {
    return Attributes.of(Keys.reviewer(declared.subject()))
        .put(Names.VERSION, declared.version())
        .putTexts(
            CONFLICTS,
            declared.conflicts()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> Keys.moment(entry.getValue()))))
        .putTexts(PREFERENCES, declared.preferences())
        .put(ON_DUTY, declared.onDuty());
  }

  static Declared read(Item item) {
    SortedMap<Concern, Instant> conflicts = new TreeMap<>();
    item.texts(CONFLICTS).forEach((concern, at) -> conflicts.put(Concern.parse(concern), Instant.parse(at)));
    return new Declared(
        item.key().sk(), item.number(Names.VERSION), conflicts, item.texts(PREFERENCES), item.flag(ON_DUTY));
  }
}
