package org.redress.reviewcases.casescreen;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewers.SimilarCases;
import org.redress.casework.reviewing.SamePost;
import org.redress.casework.reviewing.SamePostCase;
import org.redress.caseworkaws.Wiring;

/** Reads all that is shown of a case. */
final class CaseReader {

  private final Wiring wiring;
  private final Sight sight;
  private final SimilarCases similar;
  private final SamePost samePost;
  private final InstantSource clock;

  CaseReader(Wiring wiring) {
    this.wiring = wiring;
    this.sight = wiring.review().sight();
    this.similar = wiring.review().similar();
    this.samePost = wiring.review().samePost();
    this.clock = wiring.clock();
  }

  CaseFile read(SeenCase seen) {
    List<EventView> timeline = Page.all(from -> sight.timeline(seen, from)).toList();
    return new CaseFile(
        seen,
        new Said(
            sight.report(seen), sight.screening(seen), Page.all(from -> sight.messages(seen, from)).toList(),
            sight.opinions(seen)),
        timeline, sight.notes(seen), wiring.evidence().of(seen.id()), sight.mails(seen),
        new Others(named(seen, timeline), similar.all(seen), samePost(seen)), wiring.people().all(),
        sight.isFolded(seen));
  }

  private Set<CaseId> named(SeenCase seen, List<EventView> timeline) {
    Set<CaseId> named = new HashSet<>(seen.view().joined());
    timeline.forEach(event -> named.addAll(event.named()));
    if (seen.view().stage() instanceof Stage.Closed(Outcome.Duplicate(CaseId of), _)) {
      named.add(of);
    }
    return named.isEmpty()
        ? Set.of()
        : sight.see(seen.reviewer(), named).stream().map(SeenCase::id).collect(Collectors.toUnmodifiableSet());
  }

  private List<SamePostCase> samePost(SeenCase seen) {
    Instant now = clock.instant();
    boolean approves = seen.view().stage() instanceof Stage.AwaitingApproval && seen.reviewer().is(Role.APPROVER)
        && !seen.isBarred();
    boolean decides = Turns.isMine(seen, now) && seen.view().contested().isEmpty();
    return approves || decides ? samePost.of(seen) : List.of();
  }
}
