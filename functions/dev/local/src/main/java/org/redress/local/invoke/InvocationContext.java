package org.redress.local.invoke;

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
import org.redress.local.template.Parameters;

/** What a handler is told of its call. */
record InvocationContext(FunctionDeclaration function, String requestId, Instant deadline, InstantSource clock)
    implements
      Context {

  static InvocationContext start(FunctionDeclaration function, InstantSource clock) {
    return new InvocationContext(
        function, UUID.randomUUID().toString(), clock.instant().plus(function.timeout()), clock);
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function.name();
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function.name();
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-west-2:" + Parameters.ACCOUNT + ":function:" + function.name();
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
    return function.memory();
  }

  @Override
  public LambdaLogger getLogger() {
    System.Logger log = System.getLogger("org.redress.local." + function.name());
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
