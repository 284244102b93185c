package org.redress.engines.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/**
 * Counts the calls of SDK clients by label, service and operation, and the capacity that they consume. It asks DynamoDB to
 * tell the consumed capacity wherever the caller did not ask for it. Add it to a client as an execution interceptor, or
 * see {@link InstalledLedger} for clients that others build.
 */
public final class CallLedger implements ExecutionInterceptor {

  /** The label of calls made outside {@link #labelled}. */
  public static final String UNLABELLED = "";

  private static final ScopedValue<String> LABEL = ScopedValue.newInstance();
  private static final String ASK = "ReturnConsumedCapacity";

  private final Map<Entry, Tally> tallies = new ConcurrentHashMap<>();

  /** What is counted apart. */
  public record Entry(String label, String service, String operation) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return (label + '\0' + service + '\0' + operation)
          .compareTo(other.label + '\0' + other.service + '\0' + other.operation);
    }
  }

  /** Does something whose calls, on this thread, count under a label such as a function's name. */
  public static <T> T labelled(String label, Callable<T> work) throws Exception {
    return ScopedValue.where(LABEL, label).call(work::call);
  }

  /** Under which label this thread's calls count now. */
  public static Optional<String> label() {
    return LABEL.isBound() ? Optional.of(LABEL.get()) : Optional.empty();
  }

  /** All that was counted so far, in order of label, service and operation. */
  public Map<Entry, Tally> tallies() {
    return new TreeMap<>(tallies);
  }

  /** What was counted here so far, if only nothing. */
  public Tally tally(Entry entry) {
    return tallies.getOrDefault(entry, Tally.NONE);
  }

  /** Everything together. */
  public Tally total() {
    return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** Begins anew. */
  public void clear() {
    tallies.clear();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    count(attributes, new Tally(1, 0, 0, 0));
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    SdkRequest request = context.request();
    SdkField<?> ask = request.sdkFieldNameToField().get(ASK);
    if (ask == null || ask.getValueOrDefault(request) != null) {
      return request;
    }
    SdkRequest.Builder asking = request.toBuilder();
    ask.set(asking, "TOTAL");
    return asking.build();
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
    count(attributes, new Tally(0, 1, 0, 0));
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    double units = units(context.response());
    if (units > 0) {
      boolean writes = operation(attributes).matches("(Put|Update|Delete|BatchWrite|TransactWrite).*");
      count(attributes, new Tally(0, 0, writes ? 0 : units, writes ? units : 0));
    }
  }

  private static double units(SdkPojo response) {
    SdkField<?> consumed = response.sdkFieldNameToField().get("ConsumedCapacity");
    Object value = consumed == null ? null : consumed.getValueOrDefault(response);
    Collection<?> parts = value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    double units = 0;
    for (Object part : parts) {
      if (part instanceof ConsumedCapacity capacity && capacity.capacityUnits() != null) {
        units += capacity.capacityUnits();
      }
    }
    return units;
  }

  private void count(ExecutionAttributes attributes, Tally more) {
    String service = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
    tallies.merge(new Entry(LABEL.orElse(UNLABELLED), service, operation(attributes)), more, Tally::plus);
  }

  private static String operation(ExecutionAttributes attributes) {
    return String.valueOf(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
  }
}
