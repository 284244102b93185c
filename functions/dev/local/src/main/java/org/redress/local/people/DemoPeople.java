package org.redress.local.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.engines.oidc.OidcPerson;

/** Invented people, some for each role, and one who has none. */
public final class DemoPeople {

  public static final List<OidcPerson> ALL = List.of(
      person("d0000001-rowan", "Rowan Hale", List.of("reviewer")),
      person("d0000002-tamsin", "Tamsin Wray", List.of("reviewer")),
      person("d0000003-iona", "Iona Pryce", List.of("reviewer", "approver")),
      person("d0000004-morven", "Morven Adair", List.of("administrator")),
      person("d0000005-ellis", "Ellis Quill", List.of("auditor")),
      person("d0000006-sorley", "Sorley Finch", List.of()));

  private DemoPeople() {}

  /** With an address, which is the first name at an invented house. */
  private static OidcPerson person(String subject, String name, List<String> groups) {
    String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    return new OidcPerson(subject, name, Optional.of(first + "@redress.example.org"), groups);
  }
}
