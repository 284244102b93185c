package org.redress.casework.erasure;

import java.util.stream.Stream;
import org.redress.casework.CaseId;

/**
 * Where it stands for good, outside the table, what was erased: a table that is restored is held to it. An erasure is noted
 * before anything is removed.
 */
public interface ErasureLedger {

  /**
   * A case that was erased.
   *
   * @param because why, the first time
   */
  record ErasedCase(CaseId id, Tombstone.Because because) {}

  /** Notes an erasure; to do so again changes nothing. A case that was restored is erased by another tombstone. */
  void note(Tombstone tombstone);

  /** Notes that somebody was taken out of a place; to do so again changes nothing. */
  void note(ErasedPerson person);

  /** The cases that were erased, each once, fetched as they are asked for. */
  Stream<ErasedCase> cases();

  /** The places out of which people were taken, fetched as they are asked for. */
  Stream<ErasedPerson> people();
}
