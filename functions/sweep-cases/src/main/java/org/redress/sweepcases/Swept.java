package org.redress.sweepcases;

import org.redress.casework.sweep.Sweep;
import org.redress.casework.sweep.UrgentAlerts;

/**
 * What a sweep did.
 *
 * @param tally of what was to be looked at again by now
 * @param urgent of mails about urgent cases
 * @param mails how many mails were hinted at that wait to be taken in
 * @param uploads how many files were offered to their cases of which nobody had told
 */
public record Swept(Sweep.Tally tally, UrgentAlerts.Tally urgent, int mails, int uploads) {}
