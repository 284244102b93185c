package org.redress.casework.reviewers;

import java.util.Collection;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.report.Report;

/** Reads the reports of many cases at once. */
@FunctionalInterface
public interface ReportReader {

  /** Those of these cases that are there. */
  Map<CaseId, Report> read(Collection<CaseId> ids);
}
