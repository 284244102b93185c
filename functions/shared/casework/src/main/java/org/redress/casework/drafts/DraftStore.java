package org.redress.casework.drafts;

import java.util.Optional;

/** Keeps drafts. */
public interface DraftStore {

  /** The draft as it stands, expired or not. */
  Optional<Draft> find(DraftId id);

  /**
   * Keeps a draft in place of the version before it; of version 1, where there is none.
   *
   * @return false if another version stands there; true also when an earlier attempt at this very draft was kept
   */
  boolean keep(Draft draft);

  /** Removes a draft, unless another version of it stands there. */
  void remove(Draft draft);
}
