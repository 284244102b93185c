package org.redress.local.exporting;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Outcome;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;

/**
 * Where cases stand, a row each: nobody's name, address or words. Stages are read in the order in which cases pass them, so
 * a case that moves on meanwhile has one row; one that moves back meanwhile may have none.
 */
final class CaseLines {

  static final List<String> COLUMNS = List.of(
      "reference", "stage", "priority", "due", "receivedAt", "changedAt", "expectedBy", "reporter", "posts", "clauses",
      "outcome", "threatToLife", "legalHold", "branches");

  private static final int PAGE = 200;

  private final CaseStore cases;

  CaseLines(CaseStore cases) {
    this.cases = cases;
  }

  /** Writes the cases at these stages that pass. */
  void write(List<Stage.Name> stages, Predicate<Case> wanted, Lines lines, Runnable step) throws IOException {
    Set<CaseId> written = new HashSet<>();
    for (Stage.Name stage : stages) {
      try (Stream<CaseSummary> all = Page.all(from -> cases.list(stage, PAGE, from))) {
        Iterator<CaseSummary> each = all.iterator();
        while (each.hasNext()) {
          Optional<Case> head = cases.find(each.next().id())
              .filter(wanted)
              .filter(one -> stages.contains(one.stage().name()));
          if (head.isPresent() && written.add(head.get().id())) {
            lines.write(row(head.get()));
            step.run();
          }
        }
      }
    }
  }

  private static List<String> row(Case head) {
    return List.of(
        head.id().reference(), head.stage().name().name(), head.priority().map(Priority::name).orElse(""),
        head.due().map(Instant::toString).orElse(""), head.receivedAt().toString(), head.changedAt().toString(),
        head.expectedBy().toString(), head.reporter().mode(), Integer.toString(head.posts()),
        head.clauses().stream().map(Object::toString).collect(Collectors.joining(" ")), outcome(head.stage()),
        Boolean.toString(head.threatToLife()), Boolean.toString(head.handling().legalHold()),
        String.join(" ", head.handling().marks().branches()));
  }

  private static String outcome(Stage stage) {
    Optional<Outcome> outcome = switch (stage) {
      case Stage.Decided(var decided) -> Optional.of(decided);
      case Stage.Closed(var decided, _) -> Optional.of(decided);
      case Stage.Appealed(_, _, var contested) -> Optional.of(contested);
      default -> Optional.empty();
    };
    return outcome.map(Outcome::name).map(Outcome.Name::name).orElse("");
  }
}
