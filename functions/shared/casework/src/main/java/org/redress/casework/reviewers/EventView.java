package org.redress.casework.reviewers;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * An event of the timeline as reviewers see it: of its personal parts only why a reviewer did something.
 *
 * @param reason in a reviewer's words, where there is one
 */
public record EventView(
    int seq, Instant at, Actor actor, TimelineEvent.Kind kind, Map<String, String> facts, Optional<String> reason) {

  public EventView {
    facts = Map.copyOf(facts);
  }

  /** The facts that name another case. */
  private static final List<String> NAMING = List.of("of", "into");

  /** Events that say nothing but that there is another case. */
  private static final Set<TimelineEvent.Kind> OF_ANOTHER = Set.of(
      TimelineEvent.Kind.MERGED, TimelineEvent.Kind.DUPLICATE_JOINED, TimelineEvent.Kind.OUTCOME_TOLD);

  static EventView of(TimelineEvent event) {
    return new EventView(
        event.seq(), event.at(), event.actor(), event.kind(), event.facts(),
        event.personal().flatMap(part -> part.value(Change.REASON)));
  }

  /** The other cases that it names. */
  public Set<CaseId> named() {
    return NAMING.stream()
        .flatMap(fact -> Optional.ofNullable(facts.get(fact)).flatMap(CaseId::parse).stream())
        .collect(Collectors.toSet());
  }

  /** The event where only some cases are there; empty if it would say that there is another. */
  Optional<EventView> namingOnly(Set<CaseId> there) {
    if (there.containsAll(named())) {
      return Optional.of(this);
    }
    if (OF_ANOTHER.contains(kind)) {
      return Optional.empty();
    }
    Map<String, String> rest = new HashMap<>(facts);
    NAMING.forEach(rest::remove);
    return Optional.of(new EventView(seq, at, actor, kind, rest, reason));
  }

  /** Keeps the reason out of logs. */
  @Override
  public String toString() {
    return "EventView[" + seq + " " + kind + "]";
  }
}
