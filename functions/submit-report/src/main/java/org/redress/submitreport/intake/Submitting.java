package org.redress.submitreport.intake;

import java.util.Locale;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.intake.Submission;
import org.redress.casework.report.Language;
import org.redress.submitreport.limits.Gate;
import org.redress.web.http.Request;
import org.redress.web.messages.Languages;
import org.redress.web.problem.ProblemException;
import org.redress.web.report.Decoded;

/** Opens cases for reports, so many for each network address and for each e-mail address. */
public final class Submitting {

  private final OpenCase openCase;
  private final ReceiptCodes codes;
  private final Gate perCaller;
  private final Gate perAddress;

  public Submitting(OpenCase openCase, ReceiptCodes codes, Gate perCaller, Gate perAddress) {
    this.openCase = openCase;
    this.codes = codes;
    this.perCaller = perCaller;
    this.perAddress = perAddress;
  }

  /** What became of a report. */
  public sealed interface Outcome {

    /** There is a case for it. */
    record Opened(Case opened, String receiptCode) implements Outcome {}

    /** Its key was used before, with other content. */
    record KeyUsedForOtherContent() implements Outcome {}
  }

  /**
   * Opens a case.
   *
   * @param key marks repetitions
   * @param reserved the id that was set aside for the case, under which its files are uploaded already
   * @throws ProblemException if there were too many from the same place, or about the same address
   */
  public Outcome submit(Request request, Decoded.Valid report, Optional<String> key, Optional<CaseId> reserved) {
    perCaller.passFrom(request);
    report.reporter()
        .address()
        .ifPresent(address -> perAddress.pass(address.value().toLowerCase(Locale.ROOT)));
    Submission submission = new Submission(report.report(), report.reporter(), key)
        .in(new Language(Languages.spoken(request).getLanguage()));
    return switch (openCase.open(reserved.map(submission::as).orElse(submission))) {
      case OpenCase.Result.Accepted(var opened) -> new Outcome.Opened(opened, codes.codeFor(opened.id()));
      // Whoever had the key is told no more than that it was used.
      case OpenCase.Result.KeyUsedForOtherContent _,OpenCase.Result.Erased _ -> new Outcome.KeyUsedForOtherContent();
    };
  }
}
