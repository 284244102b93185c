package org.redress.casework;

import java.util.Optional;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.TimelineEvent;

/**
 * The first transition of a case, from nothing.
 *
 * @param request by what the request is known again, if it had a key
 */
public record Opening(
    Case opened, TimelineEvent event, Report report, Optional<Notice> notice, Optional<RequestKey> request) {}
