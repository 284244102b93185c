package org.redress.sweepcases;

import java.util.List;
import java.util.stream.Stream;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.sweep.Sweep;
import org.redress.casework.sweep.UrgentAlerts;

/**
 * What a sweep did.
 *
 * @param tally of what was to be looked at again by now
 * @param urgent of mails about urgent cases
 * @param mails how many mails were hinted at that wait to be taken in
 * @param uploads how many files were offered to their cases of which nobody had told
 * @param erasures of cases whose erasure had been cut off
 */
public record Swept(
    Sweep.Tally tally, UrgentAlerts.Tally urgent, int mails, int uploads, EraseCase.Resumed erasures) {

  /** What could not be done: an id and the kind of error each. It is tried again by the next sweep. */
  public List<String> failures() {
    return Stream.concat(tally.failures().stream(), erasures.failures().stream()).toList();
  }
}
