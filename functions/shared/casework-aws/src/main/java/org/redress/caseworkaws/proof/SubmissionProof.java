package org.redress.caseworkaws.proof;

import java.time.Instant;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;

/**
 * What a proof says: that a report with this content was received then.
 *
 * @param report the SHA-256 of the copy of the report that is offered beside the proof
 */
public record SubmissionProof(CaseId caseId, Instant receivedAt, Digest report) {}
