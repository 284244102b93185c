package org.redress.reviewcases.casescreen;

import java.util.Set;
import java.util.function.BiPredicate;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewing.Response;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Something that can be done to a case.
 *
 * @param form the name of its form, which is also the last part of its path
 * @param act does it
 * @param kinds what the timeline calls it
 * @param same whether an event is what was sent, and not another of its kind
 * @param again whether doing it twice would leave two traces, so that it must be looked for before
 */
record Deed(
    String form, Act act, Set<TimelineEvent.Kind> kinds, BiPredicate<Sent, EventView> same, boolean again) {

  /** Does it. */
  @FunctionalInterface
  interface Act {

    /**
     * Does it.
     *
     * @throws ProblemException if what was sent cannot be read as what is needed; nothing was done then
     */
    Response on(Sent sent);
  }

  /** Something that the case itself lets nobody do twice. */
  static Deed of(String form, Act act, TimelineEvent.Kind... kinds) {
    return new Deed(form, act, Set.of(kinds), (_, _) -> true, false);
  }

  /** Something that could be done again and again. */
  static Deed repeatable(String form, Act act, TimelineEvent.Kind kind, BiPredicate<Sent, EventView> same) {
    return new Deed(form, act, Set.of(kind), same, true);
  }
}
