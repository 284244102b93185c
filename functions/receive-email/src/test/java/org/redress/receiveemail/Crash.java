package org.redress.receiveemail;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Ends the work at one call to AWS, just before the call or just after it, as the end of the process would. */
public final class Crash implements ExecutionInterceptor {

  private static final int NEVER = 0;
  private static final AtomicInteger CALLS_LEFT = new AtomicInteger(NEVER);
  private static volatile boolean after;

  /** For the SDK, which makes one per client. */
  public Crash() {}

  /** What nobody catches. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed, as the test asks");
    }
  }

  /** Runs the work and ends it at a call; says whether it came to an end by itself before that. */
  static boolean at(int call, boolean afterIt, Runnable work) {
    after = afterIt;
    CALLS_LEFT.set(call);
    try {
      work.run();
      return true;
    } catch (Killed e) {
      return false;
    } finally {
      CALLS_LEFT.set(NEVER);
    }
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (!after) {
      count();
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (after) {
      count();
    }
  }

  private static void count() {
    if (CALLS_LEFT.get() > NEVER && CALLS_LEFT.decrementAndGet() == NEVER) {
      throw new Killed();
    }
  }
}
