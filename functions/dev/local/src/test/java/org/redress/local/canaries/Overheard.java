package org.redress.local.canaries;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/** Hears what every client of the JVM sends to queues, and under which addresses it calls. */
public final class Overheard implements ExecutionInterceptor {

  private static final AtomicReference<@Nullable Written> LISTENER = new AtomicReference<>();

  /** For the SDK, which makes one per client. */
  public Overheard() {}

  static void tell(@Nullable Written listener) {
    LISTENER.set(listener);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    Written written = LISTENER.get();
    if (written != null && context.request() instanceof SendMessageRequest message) {
      written.add("queue", message.messageBody());
    }
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
    Written written = LISTENER.get();
    if (written != null) {
      written.add("call", context.httpRequest().getUri().toString());
    }
  }
}
