package org.redress.engines.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayOutputStream;

/** Invokes a handler as Lambda does: what goes in and what comes out pass through Lambda's own serialisation. */
public final class LambdaCall<I, O> {

  private final RequestHandler<I, O> handler;
  private final Class<I> input;
  private final Class<O> output;

  public LambdaCall(RequestHandler<I, O> handler, Class<I> input, Class<O> output) {
    this.handler = handler;
    this.input = input;
    this.output = output;
  }

  /** Invokes the handler, without a Lambda context, and gives its answer as JSON. */
  @SuppressWarnings("NullAway") // The handlers here take no context: there is none to give.
  public String invoke(String eventJson) {
    O answer = handler.handleRequest(serializer(input).fromJson(eventJson), null);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer(output).toJson(answer, json);
    return json.toString(UTF_8);
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, LambdaCall.class.getClassLoader());
  }
}
