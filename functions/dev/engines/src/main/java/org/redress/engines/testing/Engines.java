package org.redress.engines.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives {@link TestEngines} to constructors and methods of tests: the same for the whole test JVM, closed at its end.
 * When a test fails, the seed of injected faults stands beside the failure.
 */
public final class Engines
    implements
      ParameterResolver,
      TestExecutionExceptionHandler,
      LifecycleMethodExecutionExceptionHandler {

  private static final Namespace NAMESPACE = Namespace.create(Engines.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestEngines.class;
  }

  @Override
  public TestEngines resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return engines(context);
  }

  private static TestEngines engines(ExtensionContext context) {
    // The store closes what it holds when the JVM's last test is done.
    return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .computeIfAbsent(TestEngines.class, _ -> start(), TestEngines.class);
  }

  private static TestEngines start() {
    try {
      return new TestEngines();
    } catch (IOException e) {
      throw new UncheckedIOException("There is no folder for temporary files", e);
    }
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
    engines(context).seed().explain(failure);
    throw failure;
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
    engines(context).seed().explain(failure);
    throw failure;
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
    engines(context).seed().explain(failure);
    throw failure;
  }
}
