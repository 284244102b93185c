package org.redress.web.console.onecase;

import java.util.List;

/**
 * A file.
 *
 * @param number within the case
 * @param state what has become of it, in words
 * @param facts what it is
 * @param warnings what to mind before it is saved
 * @param saved from where it is saved; empty where it may not be
 * @param picture from where a page shows its copy; empty where there is none
 */
public record FilePart(
    int number, String name, String state, List<Fact> facts, List<String> warnings, String saved, String picture) {

  public FilePart {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
  }

  /** Keeps the name and the address out of logs. */
  @Override
  public String toString() {
    return "FilePart[" + number + "]";
  }
}
