package org.redress.casework;

import java.util.Optional;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;

/**
 * The first transition of a case, from nothing.
 *
 * @param request the digest of the idempotency key, if the request had one
 * @param content the digest of what was asked, to which the key is bound
 */
public record Opening(
    Case opened, TimelineEvent event, Report report, Optional<Notice> notice, Optional<Digest> request,
    Digest content) {}
