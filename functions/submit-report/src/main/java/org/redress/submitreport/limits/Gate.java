package org.redress.submitreport.limits;

import java.util.Arrays;
import java.util.Map;
import org.redress.casework.limits.RateLimit;
import org.redress.web.http.Request;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** A limit as requests meet it: whoever asks too often is told how long to wait, by 429 and {@code Retry-After}. */
public final class Gate {

  private static final int PREFIX_GROUPS = 4;

  private final RateLimit limit;

  public Gate(RateLimit limit) {
    this.limit = limit;
  }

  /**
   * Counts one more.
   *
   * @throws ProblemException if that is too many
   */
  public void pass(String who) {
    limit.refused(who).ifPresent(wait -> {
      throw new ProblemException(
          Problem.tooMany(wait.toSeconds()), Map.of("Retry-After", Long.toString(wait.toSeconds())));
    });
  }

  /** Counts one more from the network that a request came from, as {@link #pass}. */
  public void passFrom(Request request) {
    pass(network(request.sourceIp()));
  }

  /** Who has one address of the sixth version has as many as they like: what is theirs is the first half. */
  private static String network(String ip) {
    String[] groups = ip.split(":", -1);
    return groups.length <= PREFIX_GROUPS
        ? ip
        : String.join(":", Arrays.copyOf(groups, PREFIX_GROUPS));
  }
}
