package org.redress.reviewcases.access;

import java.util.List;
import java.util.Map;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Why somebody may not do what they asked for. */
final class AccessProblems {

  private AccessProblems() {}

  /** Nobody known makes the request. */
  static ProblemException signInNeeded() {
    return refused("Bearer");
  }

  /** Its bearer token does not hold. */
  static ProblemException invalidToken() {
    return refused("Bearer error=\"invalid_token\"");
  }

  static ProblemException roleNeeded() {
    return new ProblemException(
        new Problem("/problems/role-needed", "Another role needed", 403, "None of your roles may do this.", List.of()));
  }

  static ProblemException formTokenNeeded() {
    return new ProblemException(
        new Problem(
            "/problems/form-token-needed", "Form token needed", 403,
            "Send the token of the page that this comes from, as the field token or as X-Form-Token.", List.of()));
  }

  private static ProblemException refused(String challenge) {
    return new ProblemException(
        new Problem(
            "/problems/sign-in-needed", "Sign-in needed", 401,
            "Sign in at /console, or send an access token as Authorization: Bearer TOKEN.", List.of()),
        Map.of("WWW-Authenticate", challenge));
  }
}
