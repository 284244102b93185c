package org.redress.screening;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Voice;

/**
 * What the machine says about one plain text.
 *
 * @param probabilities of every clause of the catalogue, in its order; 0 where nothing was seen
 * @param voices what each detector says of a clause, for clauses of which any speaks
 * @param marks the words that led to them
 * @param gaps what was not screened
 */
public record TextScreening(
    Map<ClauseId, Double> probabilities, Map<ClauseId, List<Voice>> voices, List<Mark> marks, List<Gap> gaps) {

  public TextScreening {
    probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
    voices = Map.copyOf(voices);
    marks = List.copyOf(marks);
    gaps = List.copyOf(gaps);
  }

  /**
   * Words that led to a probability.
   *
   * @param start the first character, in Unicode code points, from 0
   * @param end behind the last character, in code points
   */
  public record Mark(ClauseId clause, String detector, String kind, int start, int end) {}
}
