package org.redress.receiveemail;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.engines.testing.LambdaCall;

/** The function in a process of its own: takes the events in the files that it is given, one after the other. */
final class TakeMails {

  private TakeMails() {}

  public static void main(String[] events) throws IOException {
    LambdaCall<SQSEvent> function = new LambdaCall<>(new ReceiveEmail(System.getenv()), SQSEvent.class);
    for (String event : events) {
      System.out.println("answer " + function.invoke(Files.readString(Path.of(event))));
    }
  }
}
