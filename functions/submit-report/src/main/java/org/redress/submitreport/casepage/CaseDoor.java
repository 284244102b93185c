package org.redress.submitreport.casepage;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.intake.ReadCase;
import org.redress.submitreport.limits.Gate;
import org.redress.web.http.Request;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * Lets in whoever has a case's receipt code: programs that send it as {@code Authorization: Receipt CODE}, and browsers
 * that sent it before and were given a cookie. An unknown reference and a wrong code are answered alike.
 */
public final class CaseDoor {

  private static final Pattern RECEIPT = Pattern.compile("(?i:Receipt) +(.+)");

  private final ReadCase readCase;
  private final CaseStore cases;
  private final CaseCookies cookies;
  private final InstantSource clock;
  private final Gate wrongCodes;

  /**
   * Wires the door.
   *
   * @param wrongCodes how many codes that open nothing a network may try; the right one always opens
   */
  public CaseDoor(
      ReadCase readCase, CaseStore cases, CaseCookies cookies, InstantSource clock, Gate wrongCodes) {
    this.readCase = readCase;
    this.cases = cases;
    this.cookies = cookies;
    this.clock = clock;
    this.wrongCodes = wrongCodes;
  }

  /**
   * Whoever makes a request about the case that its path names; empty if nothing in it says that they may.
   *
   * @throws ProblemException if a code was given and opens nothing, or too many did
   */
  Optional<Visitor> visitor(Request request) {
    Optional<String> code = code(request);
    if (code.isPresent()) {
      return Optional.of(
          open(request, reference(request), code.get())
              .map(open -> new Visitor(open, Optional.empty()))
              .orElseThrow(() -> new ProblemException(Problem.notFound())));
    }
    return cookies.read(request, clock.instant())
        .filter(visit -> CaseId.parse(reference(request)).equals(Optional.of(visit.caseId())))
        .flatMap(
            visit -> cases.find(visit.caseId())
                .filter(open -> open.access().generation() == visit.generation())
                .map(open -> new Visitor(open, Optional.of(visit))));
  }

  /**
   * Somebody who gives a code on a page.
   *
   * @throws ProblemException if too many from the same network opened nothing
   */
  Optional<Visitor> knock(Request request, String reference, String code) {
    return open(request, reference, code).map(this::visitorTo);
  }

  private Optional<Case> open(Request request, String reference, String code) {
    Optional<Case> found = readCase.open(reference, code);
    if (found.isEmpty()) {
      wrongCodes.passFrom(request);
    }
    return found;
  }

  /** The cookie by which the browser that has just sent a report is let in to its case. */
  public String welcome(Case opened, Request request) {
    return cookie(cookies.begin(opened), request);
  }

  private Visitor visitorTo(Case open) {
    return new Visitor(open, Optional.of(cookies.begin(open)));
  }

  /** The cookie by which a browser is let in again. */
  String cookie(CaseCookies.Visit visit, Request request) {
    return cookies.cookie(visit, request, clock.instant());
  }

  /** The cookie that makes a browser forget what it was let in to. */
  public String goodbye(Request request) {
    return cookies.end(request);
  }

  String formToken(Visitor visitor) {
    return visitor.visit().map(cookies::formToken).orElse("");
  }

  /** Whether a request to change something comes from a page of ours, or from a program that gave the code. */
  boolean mayChange(Visitor visitor, String token) {
    return visitor.visit().map(visit -> cookies.isFormToken(visit, token)).orElse(true);
  }

  /** What a program is told that gave no code. */
  static ProblemException codeNeeded() {
    return new ProblemException(Problem.receiptNeeded(), Map.of("WWW-Authenticate", "Receipt"));
  }

  private static Optional<String> code(Request request) {
    Matcher receipt = RECEIPT.matcher(request.header("authorization").orElse("").strip());
    return receipt.matches() ? Optional.of(receipt.group(1)) : Optional.empty();
  }

  private static String reference(Request request) {
    return request.parameter("reference");
  }
}
