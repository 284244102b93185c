package org.redress.engines.ledger;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Counts the calls of every client in the JVM in the ledger that is installed at the time, and does nothing while none is.
 * So product code that builds its own clients can be counted without a switch in it. A module that wants this, and no
 * other, has the class path resource {@code software/amazon/awssdk/global/handlers/execution.interceptors} with the one
 * line {@code org.redress.engines.ledger.InstalledLedger}: the SDK adds that to each client it builds.
 */
public final class InstalledLedger implements ExecutionInterceptor {

  private static final AtomicReference<@Nullable CallLedger> INSTALLED = new AtomicReference<>();

  /** For the SDK, which makes one per client. */
  public InstalledLedger() {}

  /** Ends the counting. */
  public interface Installation extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Counts in this ledger until the installation is closed.
   *
   * @throws IllegalStateException if another one is installed
   */
  public static Installation install(CallLedger ledger) {
    if (!INSTALLED.compareAndSet(null, ledger)) {
      throw new IllegalStateException("Another ledger is installed");
    }
    return () -> INSTALLED.compareAndSet(ledger, null);
  }

  private static Optional<CallLedger> installed() {
    return Optional.ofNullable(INSTALLED.get());
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    installed().ifPresent(ledger -> ledger.beforeExecution(context, attributes));
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return installed().map(ledger -> ledger.modifyRequest(context, attributes)).orElse(context.request());
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
    installed().ifPresent(ledger -> ledger.beforeTransmission(context, attributes));
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    installed().ifPresent(ledger -> ledger.afterExecution(context, attributes));
  }
}
