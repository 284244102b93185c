package org.redress.local.invoke;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.redress.engines.lambda.InvocationContext;
import org.redress.engines.ledger.CallLedger;

/**
 * A function that can be called. As in Lambda an instance of the handler serves one call at a time, more are built as
 * calls come together, and one that threw an error or ran out of time is not used again.
 */
public final class LambdaFunction implements Invoker {

  /** The most calls of one function at a time; further ones wait. */
  private static final int MOST_INSTANCES = 16;

  private final FunctionDeclaration declaration;
  private final Class<?> type;
  private final Serialisation serialisation;
  private final InstantSource clock;
  private final ConcurrentLinkedDeque<RequestHandler<Object, Object>> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore instances = new Semaphore(MOST_INSTANCES, true);

  /** @throws IllegalArgumentException if the handler is not on the class path or is no handler */
  public LambdaFunction(FunctionDeclaration declaration, InstantSource clock) {
    this.declaration = declaration;
    this.clock = clock;
    try {
      this.type = Class.forName(declaration.handler());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "The handler of " + declaration.name() + " is not on the class path: " + declaration.handler(), e);
    }
    this.serialisation = Serialisation.of(type);
  }

  @Override
  public FunctionDeclaration declaration() {
    return declaration;
  }

  /** Builds the first instance, so that what is wrong with its surroundings shows at once. */
  public void warm() throws InvocationFailedException {
    idle.add(build());
  }

  @Override
  public String invoke(String event) throws InvocationFailedException, InterruptedException {
    instances.acquire();
    try {
      RequestHandler<Object, Object> handler = idle.poll();
      return call(handler == null ? build() : handler, event);
    } finally {
      instances.release();
    }
  }

  private String call(RequestHandler<Object, Object> handler, String event)
      throws InvocationFailedException, InterruptedException {
    InvocationContext context = InvocationContext.start(
        declaration.name(), declaration.memory(), declaration.timeout(), clock);
    FutureTask<String> task = new FutureTask<>(() -> CallLedger.labelled(
        declaration.name(), () -> serialisation.write(handler.handleRequest(serialisation.read(event), context))));
    Thread.ofPlatform().name(declaration.name()).daemon().start(task);
    try {
      String result = task.get(declaration.timeout().toMillis(), TimeUnit.MILLISECONDS);
      idle.push(handler);
      return result;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof Exception) {
        idle.push(handler);
      }
      throw InvocationFailedException.threw(declaration.name(), cause);
    } catch (TimeoutException _) {
      task.cancel(true);
      throw InvocationFailedException.timedOut(declaration.name(), declaration.timeout().toSeconds());
    } catch (InterruptedException e) {
      task.cancel(true);
      throw e;
    }
  }

  // The types were read off the class itself.
  @SuppressWarnings("unchecked")
  private RequestHandler<Object, Object> build() throws InvocationFailedException {
    try {
      Object built = type.getConstructor(Map.class).newInstance(declaration.environment());
      return (RequestHandler<Object, Object>) built;
    } catch (InvocationTargetException e) {
      throw InvocationFailedException.threw(declaration.name(), rootOf(e.getCause(), e));
    } catch (ReflectiveOperationException e) {
      throw InvocationFailedException.threw(declaration.name(), e);
    }
  }

  private static Throwable rootOf(@Nullable Throwable cause, Throwable otherwise) {
    return cause == null ? otherwise : cause;
  }
}
