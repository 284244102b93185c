package org.redress.casework.audit;

import org.redress.casework.CaseId;

/** A case whose timeline was verified. */
public record Verified(CaseId id, Verdict verdict) {}
