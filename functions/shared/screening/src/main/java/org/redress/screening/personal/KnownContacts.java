package org.redress.screening.personal;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Public contact details, which are nobody's private information. Blanks, punctuation and case do not count. */
final class KnownContacts {

  private final Set<String> compact;

  KnownContacts(Collection<String> contacts) {
    compact = contacts.stream().map(KnownContacts::compact).collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(Candidate candidate) {
    return compact.contains(candidate.compact());
  }

  static String compact(String contact) {
    return contact.chars()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toUpperCase(Locale.ROOT);
  }
}
