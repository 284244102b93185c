package org.redress.casework;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.evidence.EvidenceId;

/** The list of everything that has more to do and stood too long. */
public interface WakeList {

  /** Something to look at. The list may lag behind by moments: read the thing itself before acting. */
  sealed interface Due {

    record OfCase(CaseId id) implements Due {}

    record OfNotice(NoticeId id) implements Due {}

    record OfEvidence(EvidenceId id) implements Due {}

    record OfClaim(CaseId id) implements Due {}

    record OfDraft(DraftId id) implements Due {}
  }

  /** What was to be looked at by {@code now}, the longest waiting first within each shard, a page at a time. */
  Page<Due> due(Instant now, int limit, Optional<Page.Cursor> from);
}
