package org.redress.casework.intake;

import java.util.Optional;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/**
 * What somebody submits.
 *
 * @param idempotencyKey chosen by the submitter: repeating it with the same content gives the same case
 */
public record Submission(Report report, Reporter reporter, Optional<String> idempotencyKey) {

  Digest content() {
    Digester digester = new Digester().add(report.digest().hex());
    reporter.addTo(digester);
    return digester.digest();
  }

  Optional<Digest> request() {
    return idempotencyKey.map(key -> new Digester().add("report").add(key).digest());
  }
}
