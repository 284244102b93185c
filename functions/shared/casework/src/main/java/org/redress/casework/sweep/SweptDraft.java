package org.redress.casework.sweep;

import java.time.Instant;
import org.redress.casework.drafts.Draft;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.drafts.DraftStore;

/** What the sweeper does about a draft whose day is over: it removes it. */
public final class SweptDraft {

  private final DraftStore store;

  public SweptDraft(DraftStore store) {
    this.store = store;
  }

  Sweep.Step lookAt(DraftId id, Instant now) {
    return store.find(id).filter(draft -> draft.isExpired(now)).map(this::remove).orElse(Sweep.Step.NOTHING);
  }

  private Sweep.Step remove(Draft draft) {
    store.remove(draft);
    return Sweep.Step.SETTLED;
  }
}
