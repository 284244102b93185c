package org.redress.casework;

import java.time.Instant;
import java.util.Optional;

/** What a list says of a case; nothing about a person. */
public record CaseSummary(CaseId id, Stage.Name stage, Optional<Priority> priority, Optional<Instant> due) {}
