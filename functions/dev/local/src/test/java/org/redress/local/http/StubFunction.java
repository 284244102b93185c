package org.redress.local.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.redress.local.invoke.FunctionDeclaration;
import org.redress.local.invoke.Invoker;

/** A function in place of a deployed one. */
record StubFunction(UnaryOperator<String> body) implements Invoker {

  @Override
  public FunctionDeclaration declaration() {
    return new FunctionDeclaration("Stub", "none", Duration.ofSeconds(1), 128, Map.of(), List.of());
  }

  @Override
  public String invoke(String event) {
    return body.apply(event);
  }
}
