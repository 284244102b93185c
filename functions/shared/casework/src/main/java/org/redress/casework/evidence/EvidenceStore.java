package org.redress.casework.evidence;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;

/**
 * Keeps what is known of evidence; the files themselves are kept elsewhere. What becomes of a file is kept with the
 * change of its case, in {@link org.redress.casework.CaseStore}.
 */
public interface EvidenceStore {

  Optional<Evidence> find(EvidenceId id);

  /** All evidence of a case, in the order of its numbers. */
  List<Evidence> of(CaseId id);

  /**
   * Keeps evidence that was just offered, unless other evidence has its number.
   *
   * @return whether {@code offered} is what is kept now, by this call or by an earlier attempt at it
   */
  boolean add(Evidence offered);

  /**
   * Replaces evidence unless it has changed since it was read.
   *
   * @return whether {@code after} is what is kept now, by this call or by an earlier attempt at it
   */
  boolean replace(Evidence before, Evidence after);
}
