package org.redress.casework.finding;

import java.util.List;

/**
 * A principle for the organisation's own channels that a report about one of them concerns. It is never breached.
 *
 * @param principle its id in the catalogue
 * @param spans the words that led to it
 * @param reason one plain sentence why
 */
public record Tag(ClauseId principle, List<Span> spans, String reason) {

  public Tag {
    spans = List.copyOf(spans);
  }
}
