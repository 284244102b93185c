package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.screening.Comparison;

/** What a run over all open cases has done so far; for one thread. */
final class Rescreening {

  private final List<Comparison> rescreened = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int current;
  private int over;

  void rescreened(Comparison comparison) {
    rescreened.add(comparison);
  }

  void current() {
    current++;
  }

  void over() {
    over++;
  }

  void failed(CaseId id, RuntimeException e) {
    failures.add(id.reference() + ": " + e.getClass().getSimpleName());
  }

  boolean isWhole() {
    return failures.isEmpty();
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  /** A row a case whose findings or priority change. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("REFERENCE", "STAGE", "PRIORITY", "FINDINGS"));
    rescreened.stream().filter(Comparison::isChange).forEach(comparison -> {
      Case before = comparison.before();
      rows.add(List.of(
          before.id().reference(), before.stage().name().name(), priorities(comparison),
          signed("+", comparison.added()) + signed("-", comparison.removed())));
    });
    return rows;
  }

  String summary(boolean dryRun) {
    long changed = rescreened.stream().filter(Comparison::isChange).count();
    return "%s %d open cases: %d change, %d stay as they are; %d had been already%s%s".formatted(
        dryRun ? "Would screen again" : "Screened again", rescreened.size(), changed, rescreened.size() - changed,
        current,
        over == 0 ? "" : ", " + over + " are over by now",
        failures.isEmpty() ? "" : ", " + failures.size() + " failed");
  }

  ObjectNode json(String catalogue, boolean dryRun) {
    ObjectNode all = JsonNodeFactory.instance.objectNode().put("catalogue", catalogue).put("dryRun", dryRun);
    ArrayNode cases = all.putArray("cases");
    for (Comparison comparison : rescreened) {
      Case before = comparison.before();
      ObjectNode one = cases.addObject()
          .put("reference", before.id().reference())
          .put("stage", before.stage().name().name())
          .put("changed", comparison.isChange());
      comparison.added().forEach(clause -> one.withArray("added").add(clause.value()));
      comparison.removed().forEach(clause -> one.withArray("removed").add(clause.value()));
      one.put("priorityBefore", before.priority().map(Priority::name).orElse(null))
          .put("priorityAfter", comparison.priorityAfter().map(Priority::name).orElse(null));
    }
    all.put("current", current).put("over", over);
    failures.forEach(all.putArray("failures")::add);
    return all;
  }

  private static String priorities(Comparison comparison) {
    String before = comparison.before().priority().map(Priority::name).orElse("-");
    String after = comparison.priorityAfter().map(Priority::name).orElse("-");
    return before.equals(after) ? before : before + " -> " + after;
  }

  private static String signed(String sign, SortedSet<ClauseId> clauses) {
    return clauses.stream().map(clause -> sign + clause + " ").collect(Collectors.joining());
  }
}
