package org.redress.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** The body of a request as text. */
final class BodyText {

  /** The most bytes that a body may have. */
  static final int MOST = 1 << 20;

  private static final int BASE64_GROUP = 4;
  private static final int BYTES_PER_GROUP = 3;

  private BodyText() {}

  /**
   * The text, or nothing when the body is not UTF-8.
   *
   * @throws ProblemException if the body is too large
   */
  static Optional<String> of(Request request) {
    int atLeast = request.base64()
        ? request.body().length() / BASE64_GROUP * BYTES_PER_GROUP - (BYTES_PER_GROUP - 1)
        : request.body().length();
    limit(atLeast);
    try {
      if (request.base64()) {
        byte[] bytes = Base64.getDecoder().decode(request.body());
        limit(bytes.length);
        return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      }
      limit(UTF_8.newEncoder().encode(CharBuffer.wrap(request.body())).remaining());
      return Optional.of(request.body());
    } catch (CharacterCodingException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static void limit(int bytes) {
    if (bytes > MOST) {
      throw new ProblemException(Problem.tooLarge(MOST));
    }
  }
}
