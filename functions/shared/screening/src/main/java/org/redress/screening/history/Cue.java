package org.redress.screening.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataNode;
import org.redress.screening.detect.Signal;

/**
 * A circumstance that speaks for a clause.
 *
 * @param probability how much it says beside one of the clauses of {@code beside}, or at all where there are none
 * @param beside clauses of which one must be found in the words
 * @param otherwise how much it says without them
 * @param atLeast from how many other cases on it counts
 * @param because why; nothing of other cases, for there may be some that whoever reads it must not know of
 */
record Cue(
    Kind kind, ClauseId clause, double probability, Set<ClauseId> beside, double otherwise, int atLeast,
    String because) {

  /** What kind of circumstance. */
  enum Kind {
    ONGOING, REPEAT_RESPONDENT, SAME_POST, ANONYMOUS_ACCOUNT;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Cue read(DataNode node) {
    double probability = node.fraction("probability");
    Set<ClauseId> beside = Set.copyOf(node.texts("beside").stream().map(ClauseId::new).toList());
    return new Cue(
        node.value("kind", Cue::kind),
        node.value("clause", ClauseId::new),
        probability,
        beside,
        beside.isEmpty() ? probability : node.fraction("otherwise"),
        node.has("atLeast") ? node.count("atLeast") : 1,
        node.text("because"));
  }

  /** What it says; nothing when there are too few other cases. */
  Optional<Signal> signal(int cases, Set<ClauseId> found) {
    if (cases < atLeast) {
      return Optional.empty();
    }
    boolean supported = beside.isEmpty() || beside.stream().anyMatch(found::contains);
    return Optional.of(
        new Signal(
            clause, supported ? probability : otherwise, kind.word(), List.of(), because));
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(
                "must be one of " + String.join(", ", Arrays.stream(Kind.values()).map(Kind::word).toList())));
  }
}
