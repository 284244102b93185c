package org.redress.local.invoke;

import org.jspecify.annotations.Nullable;

/** A call of a function ended without a result. The message names the function and the kind of error, no more. */
public final class InvocationFailedException extends Exception {

  private static final long serialVersionUID = 1;

  private final boolean timedOut;

  private InvocationFailedException(String message, boolean timedOut, @Nullable Throwable cause) {
    super(message, cause);
    this.timedOut = timedOut;
  }

  static InvocationFailedException threw(String function, Throwable cause) {
    return new InvocationFailedException(function + " failed: " + cause.getClass().getName() + where(cause), false,
        cause);
  }

  static InvocationFailedException timedOut(String function, long seconds) {
    return new InvocationFailedException(function + " failed: no result after " + seconds + " s", true, null);
  }

  public boolean timedOut() {
    return timedOut;
  }

  /** The innermost place in our own code; the exception's own message may hold somebody's words. */
  private static String where(Throwable cause) {
    for (StackTraceElement element : cause.getStackTrace()) {
      if (element.getClassName().startsWith("org.redress.")
          && !element.getClassName().startsWith("org.redress.local.")) {
        return " at " + element.getClassName() + ":" + element.getLineNumber();
      }
    }
    return "";
  }
}
