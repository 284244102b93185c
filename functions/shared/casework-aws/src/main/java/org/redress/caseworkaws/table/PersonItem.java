package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.Set;
import org.redress.casework.access.Person;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;

/** How somebody who uses the console stands in the table. Others may keep attributes of their own in the same item. */
final class PersonItem {

  static final String NAME = "name";
  static final String ROLES = "roles";
  static final String SEEN_AT = "seenAt";
  static final String ADDRESS = "address";
  static final String GENERATION = "generation";
  static final String REMOVED_BY = "removedBy";

  private PersonItem() {}

  static Person read(Item item) {
    return new Person(
        item.key().sk(), item.optionalText(NAME).orElse(""),
        item.has(ROLES) ? Role.among(item.textList(ROLES)) : Set.of(),
        item.optionalText(SEEN_AT).map(Instant::parse).orElse(Instant.EPOCH),
        item.optionalText(ADDRESS).flatMap(EmailAddress::parse),
        item.optionalNumber(GENERATION).orElse(0), item.optionalText(REMOVED_BY));
  }
}
