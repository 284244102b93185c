package org.redress.casework.reviewers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseTag;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.claims.Claim;
import org.redress.casework.finding.ClauseId;

/**
 * A case as reviewers see it.
 *
 * @param version the number of the last event of its timeline
 * @param clauses of which the last screening found something that counts
 * @param lastMessage the number of the last message that a person wrote
 * @param contested the outcome that the reporter asked to have reviewed, while that is not done
 * @param branches of the organisation that it concerns, as reviewers say
 * @param tags with which it is marked
 * @param claim who is at it, lapsed or not
 * @param fence of the last lease
 */
public record CaseView(
    CaseId id,
    int version,
    Stage stage,
    Instant receivedAt,
    Instant changedAt,
    LocalDate expectedBy,
    ReporterView reporter,
    int posts,
    SortedSet<ClauseId> clauses,
    boolean threatToLife,
    int screenings,
    int lastMessage,
    boolean legalHold,
    Optional<Outcome> contested,
    SortedSet<CaseId> joined,
    SortedSet<String> branches,
    SortedSet<CaseTag> tags,
    Optional<Claim.Lease> claim,
    int fence) {

  static CaseView of(Known known) {
    Case head = known.head();
    return new CaseView(
        head.id(), head.version(), head.stage(), head.receivedAt(), head.changedAt(), head.expectedBy(),
        ReporterView.of(head), head.posts(), head.clauses(), head.threatToLife(), head.screenings(), head.lastMessage(),
        head.handling().legalHold(), head.handling().contested(), head.handling().joined(),
        head.handling().marks().branches(), head.handling().marks().tags(), known.claim().lease(),
        known.claim().fence());
  }
}
