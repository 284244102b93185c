package org.redress.screening.personal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.redress.screening.detect.Text;

/**
 * Public contact details, which are nobody's private information. They are read as posts are, so that the same telephone
 * number, address or postcode counts however it is written; what is recognised as nothing is compared by its letters
 * and digits.
 */
final class KnownContacts {

  private final Set<String> known;

  private KnownContacts(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  static KnownContacts read(Collection<String> contacts, Function<Page, List<Found>> reader) {
    Set<String> known = new HashSet<>();
    for (String contact : contacts) {
      known.add(Characters.compact(contact));
      reader.apply(Page.of(Text.of(contact))).forEach(found -> known.add(key(found)));
    }
    return new KnownContacts(known);
  }

  boolean hold(Found found) {
    return known.contains(key(found)) || known.contains(Characters.compact(found.canonical()));
  }

  private static String key(Found found) {
    return found.kind().label() + ":" + found.canonical();
  }
}
