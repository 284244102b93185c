package org.redress.casework.erasure;

/** Where it stands for good, outside the table, which cases were erased: a table that is restored is held to it. */
public interface ErasureLedger {

  /** Notes an erasure; to do so again changes nothing. */
  void note(Tombstone tombstone);
}
