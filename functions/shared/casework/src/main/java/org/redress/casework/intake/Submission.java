package org.redress.casework.intake;

import java.util.Map;
import java.util.Optional;
import org.redress.casework.RequestKey;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/**
 * What somebody submits.
 *
 * @param request by what it is known again: the same key with the same content gives the same case
 * @param acknowledgement what is to be acknowledged to whom; empty if nothing is
 * @param circumstances how it came, for the timeline; nothing about a person
 */
public record Submission(
    Report report,
    Reporter reporter,
    Optional<RequestKey> request,
    Optional<Acknowledgement> acknowledgement,
    Map<String, String> circumstances) {

  /**
   * An acknowledgement that is owed.
   *
   * @param answers the Message-ID of the mail that it answers, without brackets
   * @param discreet whether it may say no more than that there is news
   */
  public record Acknowledgement(EmailAddress to, Optional<String> answers, boolean discreet) {
    public Acknowledgement(EmailAddress to, Optional<String> answers) {
      this(to, answers, false);
    }
  }

  public Submission {
    circumstances = Map.copyOf(circumstances);
  }

  /**
   * A submission that is acknowledged to the reporter where there is an address at which mails are safe.
   *
   * @param idempotencyKey chosen by the submitter
   */
  public Submission(Report report, Reporter reporter, Optional<String> idempotencyKey) {
    this(
        report, reporter, idempotencyKey.map(key -> new RequestKey(key(key), content(report, reporter))),
        acknowledgement(reporter), Map.of());
  }

  private static Optional<Acknowledgement> acknowledgement(Reporter reporter) {
    SafeContact contact = reporter.safeContact();
    return reporter.address()
        .filter(_ -> contact != SafeContact.CASE_PAGE)
        .map(to -> new Acknowledgement(to, Optional.empty(), contact == SafeContact.DISCREET));
  }

  private static Digest key(String idempotencyKey) {
    return new Digester().add("report").add(idempotencyKey).digest();
  }

  private static Digest content(Report report, Reporter reporter) {
    Digester digester = new Digester().add(report.digest().hex());
    reporter.addTo(digester);
    return digester.digest();
  }
}
