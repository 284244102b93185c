package org.redress.web.http;

import java.util.Set;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Tells forms of this site from those that another site's page sends in somebody's name. */
public final class SameSite {

  /** What browsers say of a request that no other site has caused. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private SameSite() {}

  /**
   * Refuses what a browser says was sent from elsewhere. Programs, and browsers from before there was the header, say
   * nothing and pass: the form's own token is what they are judged by.
   *
   * @throws ProblemException if it was
   */
  public static void require(Request request) {
    if (request.header("sec-fetch-site").filter(from -> !OWN.contains(from)).isPresent()) {
      throw new ProblemException(Problem.otherSite());
    }
  }
}
