package org.redress.web.problem;

import java.util.Map;

/**
 * Ends the handling of a request that cannot be answered as asked. Thrown where a request is read; the router makes the
 * response of it.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  /**
   * A problem whose response has headers of its own.
   *
   * @param headers beside those that every response has
   */
  public ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.type(), null, false, false);
    this.problem = problem;
    this.headers = Map.copyOf(headers);
  }

  public Problem problem() {
    return problem;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
