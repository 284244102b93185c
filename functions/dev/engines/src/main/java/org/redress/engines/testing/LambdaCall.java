package org.redress.engines.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.redress.engines.lambda.InvocationContext;

/** Invokes a handler as Lambda does: what goes in and what comes out pass through Lambda's own serialisation. */
public final class LambdaCall<I> {

  private static final int MEMORY = 1024;

  private final RequestHandler<I, ? extends @Nullable Object> handler;
  private final Class<I> input;

  public LambdaCall(RequestHandler<I, ? extends @Nullable Object> handler, Class<I> input) {
    this.handler = handler;
    this.input = input;
  }

  /** Invokes the handler, with a minute of time, and gives its answer as JSON. */
  public String invoke(String eventJson) {
    Object answer = handler.handleRequest(serializer(input).fromJson(eventJson), aMinute());
    return answer == null ? "null" : json(answer.getClass(), answer);
  }

  /** The context of a call that begins now and has a minute. */
  public static Context aMinute() {
    return InvocationContext.start("test", MEMORY, Duration.ofMinutes(1), InstantSource.system());
  }

  private static <T> String json(Class<T> type, Object answer) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer(type).toJson(type.cast(answer), json);
    return json.toString(UTF_8);
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, LambdaCall.class.getClassLoader());
  }
}
