package org.redress.casework.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.RequestKey;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/**
 * What somebody submits.
 *
 * @param request by what it is known again: the same key with the same content gives the same case
 * @param owed the mail that its opening owes; empty if it owes none
 * @param addressProven whether the reporter's address is known to be the reporter's own
 * @param reserved the id that was set aside for the case, under which its files are uploaded already
 * @param circumstances how it came, for the timeline; nothing about a person
 */
public record Submission(
    Report report,
    Reporter reporter,
    Optional<RequestKey> request,
    Optional<Owed> owed,
    boolean addressProven,
    Optional<CaseId> reserved,
    Map<String, String> circumstances) {

  /**
   * A mail that is owed.
   *
   * @param facts what it says beyond its kind and the day by which an answer is expected
   */
  public record Owed(Notice.Kind kind, EmailAddress to, Map<String, String> facts) {

    public Owed {
      facts = Map.copyOf(facts);
    }

    /**
     * The acknowledgement of a report that came by mail.
     *
     * @param messageId of that mail, without brackets
     */
    public static Owed answer(EmailAddress to, Optional<String> messageId) {
      Map<String, String> facts = new HashMap<>(Map.of(Notice.BY_MAIL, "true"));
      messageId.ifPresent(id -> facts.put(Notice.ANSWERS, id));
      return new Owed(Notice.Kind.ACKNOWLEDGEMENT, to, facts);
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
      return "Owed[" + kind + "]";
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
        acknowledgement(reporter), false, Optional.empty(), Map.of());
  }

  /** This submission for a case whose id was set aside. */
  public Submission as(CaseId id) {
    return new Submission(report, reporter, request, owed, addressProven, Optional.of(id), circumstances);
  }

  private static Optional<Owed> acknowledgement(Reporter reporter) {
    return reporter.address().flatMap(to -> switch (reporter.safeContact()) {
      case ANY -> Optional.of(new Owed(Notice.Kind.ACKNOWLEDGEMENT, to, Map.of()));
      case DISCREET -> Optional.of(new Owed(Notice.Kind.ACKNOWLEDGEMENT, to, Map.of(Notice.DISCREET, "true")));
      case CASE_PAGE -> Optional.empty();
    });
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
