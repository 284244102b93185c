package org.redress.casework.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.RequestKey;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Language;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/**
 * What somebody submits.
 *
 * @param request by what it is known again: the same key with the same content gives the same case
 * @param owed the mail that its opening owes; empty if it owes none
 * @param addressProven whether the reporter's address is known to be the reporter's own
 * @param language in which the reporter is spoken to
 * @param reserved the id that was set aside for the case, under which its files are uploaded already
 * @param circumstances how it came, for the timeline; nothing about a person
 * @param imported by whom and how it was brought in, if the reporter did not send it here
 */
public record Submission(
    Report report,
    Reporter reporter,
    Optional<RequestKey> request,
    Optional<Owed> owed,
    boolean addressProven,
    Language language,
    Optional<CaseId> reserved,
    Map<String, String> circumstances,
    Optional<Imported> imported) {

  /**
   * That somebody brings in what was reported elsewhere.
   *
   * @param by who does
   * @param quiet whether nobody is told of it: see {@link org.redress.casework.Access#quiet}
   */
  public record Imported(Actor by, boolean quiet) {}

  /**
   * A mail that is owed.
   *
   * @param facts what it says beyond its kind and the day by which an answer is expected
   */
  public record Owed(NoticeKind kind, EmailAddress to, Map<String, String> facts) {

    public Owed {
      facts = Map.copyOf(facts);
    }

    /**
     * The acknowledgement of a report that came by mail.
     *
     * @param messageId of that mail, without brackets
     */
    public static Owed answer(EmailAddress to, Optional<String> messageId) {
      Map<String, String> facts = new HashMap<>(Map.of(NoticeFact.BY_MAIL, "true"));
      messageId.ifPresent(id -> facts.put(NoticeFact.ANSWERS, id));
      return new Owed(NoticeKind.ACKNOWLEDGEMENT, to, facts);
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

  /** What a reporter sends here. */
  public Submission(
      Report report, Reporter reporter, Optional<RequestKey> request, Optional<Owed> owed, boolean addressProven,
      Language language, Optional<CaseId> reserved, Map<String, String> circumstances) {
    this(report, reporter, request, owed, addressProven, language, reserved, circumstances, Optional.empty());
  }

  /**
   * What was reported elsewhere: the same again, however long after, gives the same case.
   *
   * @param key by what it is known again; empty where all that it says does
   * @param circumstances for the timeline; nothing about a person
   */
  public static Submission imported(
      Report report, Reporter reporter, Optional<RequestKey> key, Map<String, String> circumstances,
      Imported imported) {
    Digest content = content(report, reporter);
    RequestKey request = key.orElseGet(
        () -> new RequestKey(new Digester().add("imported").add(content.hex()).digest(), content));
    return new Submission(
        report, reporter, Optional.of(new RequestKey(request.key(), request.content(), true)),
        imported.quiet() ? Optional.empty() : acknowledgement(reporter), false, Language.ENGLISH, Optional.empty(),
        circumstances, Optional.of(imported));
  }

  /** The key of what is imported under an id of its own: the same id with other content is refused. */
  public static RequestKey importKey(String id, Report report, Reporter reporter) {
    return new RequestKey(new Digester().add("imported as").add(id).digest(), content(report, reporter));
  }

  /**
   * A submission that is acknowledged to the reporter where there is an address at which mails are safe.
   *
   * @param idempotencyKey chosen by the submitter
   */
  public Submission(Report report, Reporter reporter, Optional<String> idempotencyKey) {
    this(
        report, reporter, idempotencyKey.map(key -> new RequestKey(key(key), content(report, reporter))),
        acknowledgement(reporter), false, Language.ENGLISH, Optional.empty(), Map.of());
  }

  /** This submission for a case whose id was set aside. */
  public Submission as(CaseId id) {
    return new Submission(report, reporter, request, owed, addressProven, language, Optional.of(id), circumstances,
        imported);
  }

  /** This submission of somebody who speaks another language. */
  public Submission in(Language spoken) {
    return new Submission(report, reporter, request, owed, addressProven, spoken, reserved, circumstances, imported);
  }

  private static Optional<Owed> acknowledgement(Reporter reporter) {
    return reporter.address().flatMap(to -> switch (reporter.safeContact()) {
      case ANY -> Optional.of(new Owed(NoticeKind.ACKNOWLEDGEMENT, to, Map.of()));
      case DISCREET -> Optional.of(new Owed(NoticeKind.ACKNOWLEDGEMENT, to, Map.of(NoticeFact.DISCREET, "true")));
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
