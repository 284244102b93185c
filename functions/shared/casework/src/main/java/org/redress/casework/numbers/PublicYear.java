package org.redress.casework.numbers;

import java.util.List;
import java.util.SequencedMap;
import org.redress.casework.Outcome;

/**
 * What everybody may know of a year.
 *
 * @param over whether nothing is added to it any more
 * @param months from the first in which something was counted to the last that has begun
 * @param received reports, by how they came
 * @param outcomes first outcomes, by kind
 * @param waited first outcomes, by how long they took
 * @param clauses first outcomes that found a clause breached, by its id
 */
public record PublicYear(
    int year, boolean over, List<PublicMonth> months, SequencedMap<Channel, Shown> received,
    SequencedMap<Outcome.Name, Shown> outcomes, SequencedMap<Waited, Shown> waited,
    SequencedMap<String, Shown> clauses) {}
