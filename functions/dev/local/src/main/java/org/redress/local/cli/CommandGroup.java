package org.redress.local.cli;

import java.util.Arrays;
import java.util.List;

/** What commands are about, in the order in which the help lists them. */
public enum CommandGroup {
  /** Running it. */
  RUN("Run the system", "local"),
  /** Reports and what becomes of them. */
  CASES("Cases", "submit", "cases", "case", "import", "export", "transparency-report", "verify-receipt", "verify"),
  /** What is kept about people. */
  PEOPLE("People's data", "person", "personal-data", "retention"),
  /** Mail in and out. */
  MAIL("Mail", "mail-in", "mail", "notices", "notice", "suppressions"),
  /** Finding clauses. */
  SCREENING("Screening", "screen", "rescreen", "catalogue"),
  /** Looking after a running system; also whatever stands in no other group. */
  OPERATIONS("Operations", "doctor", "queues", "dead-letters", "sweep"),
  /** Benchmarks, rehearsals and the lab. */
  MEASURE("Measure and rehearse", "bench", "lab"),
  /** The command line itself. */
  ITSELF("This command line", "completion");

  private final String title;
  @SuppressWarnings("ImmutableEnumChecker") // Filled once, and handed to nobody.
  private final List<String> commands;

  CommandGroup(String title, String... commands) {
    this.title = title;
    this.commands = List.of(commands);
  }

  /** The group of a command by its name. */
  static CommandGroup of(String command) {
    return Arrays.stream(values()).filter(group -> group.commands.contains(command)).findFirst().orElse(OPERATIONS);
  }

  String title() {
    return title;
  }

  /** Where a command stands in its group: those that are not named stand last. */
  int rank(String command) {
    int at = commands.indexOf(command);
    return at < 0 ? commands.size() : at;
  }
}
