package org.redress.casework.finding;

import java.util.List;

/**
 * A sign of protected expression: a reason for the reviewer to take care, never a finding.
 *
 * @param expression the id of the kind of expression in the catalogue, such as {@code counter-speech}
 */
public record Caution(ClauseId expression, List<Span> spans, String reason) {
  public Caution {
    spans = List.copyOf(spans);
  }
}
