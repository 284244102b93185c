package org.redress.engines.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * What a handler is told of its call.
 *
 * @param memory in MB
 * @param deadline when Lambda would end the call
 */
public record InvocationContext(String function, int memory, String requestId, Instant deadline, InstantSource clock)
    implements
      Context {

  /** The account that everything local belongs to. */
  private static final String ACCOUNT = "000000000000";

  /** The context of a call that begins now. */
  public static InvocationContext start(String function, int memory, Duration timeout, InstantSource clock) {
    return new InvocationContext(
        function, memory, UUID.randomUUID().toString(), clock.instant().plus(timeout), clock);
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-west-2:" + ACCOUNT + ":function:" + function;
  }

  // Null is what Lambda itself gives here, outside the mobile SDK.
  @Override
  @SuppressWarnings("NullAway")
  public CognitoIdentity getIdentity() {
    return null;
  }

  // As above.
  @Override
  @SuppressWarnings("NullAway")
  public ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, Duration.between(clock.instant(), deadline).toMillis());
  }

  @Override
  public int getMemoryLimitInMB() {
    return memory;
  }

  @Override
  public LambdaLogger getLogger() {
    System.Logger log = System.getLogger("org.redress.local." + function);
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        log.log(Level.INFO, message.strip());
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, UTF_8));
      }
    };
  }
}
