package org.redress.casework.screening;

import java.util.List;

/** Keeps the versions of the code of conduct that were ever worked with. Reads see every acknowledged write. */
public interface CodeVersions {

  /** Keeps a version unless one of that name is kept already; that stays as it is. */
  void keep(CodeVersion version);

  /** All that are kept, the latest first. */
  List<CodeVersion> all();
}
