package org.redress.reviewcases.casescreen;

import java.util.List;
import java.util.Set;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.SimilarCase;
import org.redress.casework.reviewing.SamePostCase;

/**
 * Other cases that there are for whoever was let see one.
 *
 * @param named those that the case has to do with
 * @param similar those that are like it, the last received first
 * @param samePost other reports of the same post; looked for only where they may be answered with it
 */
record Others(Set<CaseId> named, List<SimilarCase> similar, List<SamePostCase> samePost) {}
