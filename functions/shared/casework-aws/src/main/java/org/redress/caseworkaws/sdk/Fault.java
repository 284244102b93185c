package org.redress.caseworkaws.sdk;

import java.util.Arrays;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Names faults without repeating their messages, which may hold personal data. */
public final class Fault {

  private static final String OUR_OWN = "org.redress.";

  private Fault() {}

  /** The class of the fault, AWS's own code for it if there is one, and where in our code it came from. */
  public static String kind(Throwable fault) {
    return name(fault) + Arrays.stream(fault.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OUR_OWN))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }

  private static String name(Throwable fault) {
    String name = fault.getClass().getSimpleName();
    if (fault instanceof AwsServiceException answer && answer.awsErrorDetails() != null) {
      return name + " (" + answer.statusCode() + " " + answer.awsErrorDetails().errorCode() + ")";
    }
    return name;
  }
}
