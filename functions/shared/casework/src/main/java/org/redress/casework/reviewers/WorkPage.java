package org.redress.casework.reviewers;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of open cases.
 *
 * @param before where the page before this one ends; empty on the first
 * @param after where the next page starts; empty on the last
 * @param lookedTo how far was looked, when the page is not full although there may be more
 */
public record WorkPage(
    List<SeenCase> cases, Optional<WorkPlace> before, Optional<WorkPlace> after, Optional<WorkPlace> lookedTo) {

  public WorkPage {
    cases = List.copyOf(cases);
  }

  /** Where somebody starts to read. */
  public sealed interface From {

    record Start() implements From {}

    record After(WorkPlace place) implements From {}

    record Before(WorkPlace place) implements From {}
  }
}
