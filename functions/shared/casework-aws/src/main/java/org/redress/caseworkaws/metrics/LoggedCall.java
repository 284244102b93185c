package org.redress.caseworkaws.metrics;

import org.slf4j.MDC;

/** Under which request of Lambda's the lines of a log are. */
public final class LoggedCall {

  private static final String REQUEST_ID = "requestId";

  private LoggedCall() {}

  /** Begins a call, first thing in a handler: what is said from now on, until the next one begins, is of this request. */
  public static void begin(String requestId) {
    MDC.put(REQUEST_ID, requestId);
  }
}
