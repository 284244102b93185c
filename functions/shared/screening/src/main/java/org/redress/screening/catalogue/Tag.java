package org.redress.screening.catalogue;

import org.redress.casework.finding.ClauseId;

/** What a report is tagged with beside its findings; never a breach by itself. */
public sealed interface Tag permits ProtectedExpression, Principle {

  ClauseId id();

  /** One sentence for the reviewer, with a place for what was seen. */
  Reason reason();
}
