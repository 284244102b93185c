package org.redress.reviewcases.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casework.reviewers.FindCases;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Wanted;
import org.redress.casework.reviewers.WordSearch;
import org.redress.casework.reviewers.WorkPage;
import org.redress.casework.reviewers.WorkPage.From;
import org.redress.casework.reviewers.WorkPlace;
import org.redress.reviewcases.worklist.SealedPlaces;

/** Looks for what somebody seeks. */
final class Finder {

  private final FindCases finding;
  private final WordSearch words;
  private final SealedPlaces places;

  Finder(FindCases finding, WordSearch words, SealedPlaces places) {
    this.finding = finding;
    this.words = words;
    this.places = places;
  }

  /** What became of looking. */
  sealed interface Looked {

    /**
     * It was looked for.
     *
     * @param to how far was looked, when there may be more
     * @param on where to look on from
     */
    record Found(List<String> references, Optional<WorkPlace> to, Optional<String> on) implements Looked {}

    /** A field does not say what can be looked for; {@code wrong} ends the name of the message. */
    record Unclear(String field, String wrong) implements Looked {}
  }

  Looked look(Reviewer reviewer, Sought sought, Instant now) {
    Optional<String> text = sought.field(Sought.FOR);
    Optional<Way> way = sought.way();
    if (text.isEmpty()) {
      return new Looked.Unclear(Sought.FOR, Sought.FOR);
    }
    if (way.isEmpty()) {
      return new Looked.Unclear(Sought.BY, Sought.BY);
    }
    return way.get() == Way.WORDS
        ? among(reviewer, sought, text.get(), now)
        : way.get()
            .wanted(text.get(), sought.field(Sought.PLATFORM))
            .map(wanted -> found(reviewer, wanted))
            .orElseGet(() -> new Looked.Unclear(Sought.FOR, way.get().id()));
  }

  private Looked found(Reviewer reviewer, Wanted wanted) {
    return new Looked.Found(
        references(finding.find(reviewer, wanted)), Optional.empty(), Optional.empty());
  }

  private Looked among(Reviewer reviewer, Sought sought, String text, Instant now) {
    if (!WordSearch.isAny(text)) {
      return new Looked.Unclear(Sought.FOR, Way.WORDS.id());
    }
    Optional<WorkPlace> behind = places.read(sought.field(Sought.AT)) instanceof From.After(WorkPlace place)
        ? Optional.of(place)
        : Optional.empty();
    WorkPage page = words.look(reviewer, sought.among().filter(now), text, behind);
    return new Looked.Found(references(page.cases()), page.lookedTo(), page.after().map(places::after));
  }

  private static List<String> references(List<SeenCase> cases) {
    return cases.stream().map(seen -> seen.id().reference()).toList();
  }
}
