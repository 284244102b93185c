package org.redress.web.http;

/** Says of a fault what a log may hold: the messages of exceptions may quote what people wrote. */
final class Faults {

  private static final int MOST_CAUSES = 8;

  private Faults() {}

  /** The kinds of a throwable and its causes, and where the last of them was thrown. */
  static String kind(Throwable thrown) {
    StringBuilder kinds = new StringBuilder(thrown.getClass().getName());
    Throwable last = thrown;
    for (int i = 0; i < MOST_CAUSES && last.getCause() != null; i++) {
      last = last.getCause();
      kinds.append(", caused by ").append(last.getClass().getName());
    }
    StackTraceElement[] trace = last.getStackTrace();
    return trace.length == 0 ? kinds.toString() : kinds.append(", at ").append(trace[0]).toString();
  }
}
