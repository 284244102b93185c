package org.redress.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.drafts.Draft;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.drafts.DraftStore;

/** Drafts of a test. */
public final class DraftsInMemory implements DraftStore {

  public final Map<DraftId, Draft> drafts = new HashMap<>();

  @Override
  public Optional<Draft> find(DraftId id) {
    return Optional.ofNullable(drafts.get(id));
  }

  @Override
  public boolean keep(Draft draft) {
    int before = find(draft.id()).map(Draft::version).orElse(0);
    if (before == draft.version() - 1) {
      drafts.put(draft.id(), draft);
      return true;
    }
    return false;
  }

  @Override
  public void remove(Draft draft) {
    drafts.remove(draft.id(), draft);
  }
}
