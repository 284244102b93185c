package org.redress.local.rights;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.redress.engines.ledger.CallLedger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Notes which rights the calls need that are made under a function's name, see {@link CallLedger#labelled}. Others, such as a
 * test's own, need none.
 */
public final class CallRecorder implements ExecutionInterceptor {

  private static final ConcurrentMap<String, Set<Need>> NEEDS = new ConcurrentHashMap<>();

  /** For the SDK, which makes one per client. */
  public CallRecorder() {}

  /** What was needed so far in this JVM, by function. */
  public static Map<String, Set<Need>> needs() {
    return new TreeMap<>(NEEDS);
  }

  // As the call goes out: an interceptor that refused it before has had its say, and presigning makes no call.
  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
    CallLedger.label().ifPresent(
        function -> needs(context.request())
            .forEach(NEEDS.computeIfAbsent(function, _ -> new ConcurrentSkipListSet<>())::add));
  }

  /** What nobody has looked up is a need that no statement allows; thrown, it would look like a fault of the function's. */
  private static Stream<Need> needs(SdkRequest request) {
    try {
      return Needs.of(request);
    } catch (IllegalArgumentException e) {
      return Stream.of(Need.of("unknown:" + request.getClass().getSimpleName(), String.valueOf(e.getMessage())));
    }
  }
}
