package org.redress.caseworkaws.mail;

import java.util.Set;
import org.redress.casework.notices.Mailer.Answer;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What SES's errors say about the mail. Only an answer that refuses the call proves that SES has not taken the mail. */
final class SesErrors {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final Set<String> LATER = Set.of(
      "TooManyRequestsException", "SendingPausedException", "LimitExceededException", "ThrottlingException",
      "Throttling",
      "RequestThrottledException", "ConcurrentModificationException");

  private SesErrors() {}

  static Answer read(SdkException error) {
    if (!(error instanceof AwsServiceException refusal) || refusal.awsErrorDetails() == null) {
      return new Answer.Unclear();
    }
    String code = String.valueOf(refusal.awsErrorDetails().errorCode());
    if (refusal.statusCode() == TOO_MANY_REQUESTS || refusal.isThrottlingException() || LATER.contains(code)) {
      return new Answer.NotNow();
    }
    if (refusal.statusCode() >= SERVER_ERROR) {
      return new Answer.Failing();
    }
    return new Answer.Refused("SES answered " + code);
  }
}
