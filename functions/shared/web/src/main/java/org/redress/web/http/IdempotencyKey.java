package org.redress.web.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** The key by which a client marks repetitions of one request: 1 to 255 visible ASCII characters. */
public final class IdempotencyKey {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");

  private IdempotencyKey() {}

  /**
   * The request's {@code Idempotency-Key}.
   *
   * @throws ProblemException if there is one that is not a key
   */
  public static Optional<String> of(Request request) {
    return request.header("idempotency-key").map(IdempotencyKey::checked);
  }

  /**
   * The key itself.
   *
   * @throws ProblemException if it is not a key
   */
  public static String checked(String key) {
    if (!FORM.matcher(key).matches()) {
      throw new ProblemException(Problem.invalidIdempotencyKey());
    }
    return key;
  }
}
