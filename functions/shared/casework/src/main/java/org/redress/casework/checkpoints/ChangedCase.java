package org.redress.casework.checkpoints;

import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;

/**
 * A case that changed on a day, as it stood after the last change of that day.
 *
 * @param seq the number of its last event
 * @param hash of that event
 */
public record ChangedCase(CaseId id, int seq, Digest hash) {}
