package org.redress.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.redress.receiveemail.ReceiveEmail;

/** In a process of its own, with nothing on its class path but the function's jar and this: takes mails in, one by one. */
final class TakeMails {

  private TakeMails() {}

  public static void main(String[] mails) {
    System.out.println("from " + ReceiveEmail.class.getProtectionDomain().getCodeSource().getLocation());
    RequestHandler<SQSEvent, SQSBatchResponse> function = new ReceiveEmail(System.getenv());
    for (String mail : mails) {
      System.out.println("failed " + function.handleRequest(event(mail), call(mail)).getBatchItemFailures().size());
    }
  }

  /** Of its context a function reads the id of the call. */
  private static Context call(String id) {
    return (Context) Proxy.newProxyInstance(
        TakeMails.class.getClassLoader(), new Class<?>[]{Context.class},
        (_, method, _) -> method.getReturnType() == String.class ? id : null);
  }

  private static SQSEvent event(String mail) {
    SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
    message.setMessageId(mail);
    message.setBody("{\"mail\":\"" + mail + "\"}");
    message.setAttributes(Map.of("ApproximateReceiveCount", "1"));
    SQSEvent event = new SQSEvent();
    event.setRecords(List.of(message));
    return event;
  }
}
