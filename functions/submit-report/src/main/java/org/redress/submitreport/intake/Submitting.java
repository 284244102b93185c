package org.redress.submitreport.intake;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.intake.Submission;
import org.redress.casework.limits.RateLimit;
import org.redress.web.http.Request;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Opens cases for reports, so many for each network address and for each e-mail address. */
public final class Submitting {

  private static final int PREFIX_GROUPS = 4;

  private final OpenCase openCase;
  private final ReceiptCodes codes;
  private final RateLimit perCaller;
  private final RateLimit perAddress;

  public Submitting(OpenCase openCase, ReceiptCodes codes, RateLimit perCaller, RateLimit perAddress) {
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
   * @throws ProblemException if there were too many from the same place, or about the same address
   */
  public Outcome submit(Request request, Decoded.Valid report, Optional<String> key) {
    allow(perCaller.refused(network(request.sourceIp())));
    report.reporter()
        .address()
        .ifPresent(address -> allow(perAddress.refused(address.value().toLowerCase(Locale.ROOT))));
    return switch (openCase.open(new Submission(report.report(), report.reporter(), key))) {
      case OpenCase.Result.Accepted(var opened) -> new Outcome.Opened(opened, codes.codeFor(opened.id()));
      case OpenCase.Result.KeyUsedForOtherContent _ -> new Outcome.KeyUsedForOtherContent();
    };
  }

  private static void allow(Optional<Duration> wait) {
    wait.map(Duration::toSeconds).ifPresent(seconds -> {
      throw new ProblemException(Problem.tooMany(seconds), Map.of("Retry-After", Long.toString(seconds)));
    });
  }

  /** Who has one address of the sixth version has as many as they like: what is theirs is the first half. */
  private static String network(String ip) {
    String[] groups = ip.split(":", -1);
    return groups.length <= PREFIX_GROUPS
        ? ip
        : String.join(":", Arrays.copyOf(groups, PREFIX_GROUPS));
  }
}
