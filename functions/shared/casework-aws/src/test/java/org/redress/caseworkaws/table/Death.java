package org.redress.caseworkaws.table;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Kills whoever makes more calls than so many, before the next one is made. */
final class Death implements ExecutionInterceptor {

  private final AtomicInteger left;

  Death(int calls) {
    left = new AtomicInteger(calls);
  }

  /** Nothing is made after this. */
  static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    KilledException() {
      super("Killed");
    }
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (left.getAndDecrement() <= 0) {
      throw new KilledException();
    }
  }
}
