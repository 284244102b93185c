package org.redress.local.invoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** JSON to a handler's input and a handler's output to JSON, by the serialisers that Lambda's Java runtime uses. */
final class Serialisation {

  private final PojoSerializer<Object> input;
  private final PojoSerializer<Object> output;

  private Serialisation(PojoSerializer<Object> input, PojoSerializer<Object> output) {
    this.input = input;
    this.output = output;
  }

  /** For a handler class, which must name its types where it implements {@link RequestHandler}. */
  static Serialisation of(Class<?> handler) {
    for (Class<?> type = handler; type != null; type = type.getSuperclass()) {
      for (Type implemented : type.getGenericInterfaces()) {
        if (implemented instanceof ParameterizedType parameterized
            && parameterized.getRawType() == RequestHandler.class) {
          Type[] types = parameterized.getActualTypeArguments();
          return new Serialisation(serializer(types[0]), serializer(types[1]));
        }
      }
    }
    throw new IllegalArgumentException(handler.getName() + " does not implement RequestHandler with types");
  }

  // The serialiser for a class is asked for objects of that class only.
  @SuppressWarnings("unchecked")
  private static PojoSerializer<Object> serializer(Type type) {
    return type instanceof Class<?> plain && LambdaEventSerializers.isLambdaSupportedEvent(plain.getName())
        ? (PojoSerializer<Object>) LambdaEventSerializers.serializerFor(plain, plain.getClassLoader())
        : JacksonFactory.getInstance().getSerializer(type);
  }

  Object read(String json) {
    return input.fromJson(json);
  }

  String write(@Nullable Object result) {
    if (result == null) {
      return "null";
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    output.toJson(result, json);
    return json.toString(UTF_8);
  }
}
