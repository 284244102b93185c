package org.redress.local;

/** What the person at the keyboard has to know: one sentence with the next step. */
public final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  private UserException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** It could not be done: exit status 1. */
  public static UserException failed(String message) {
    return new UserException(1, message);
  }

  /** It was asked for in a way that cannot be done: exit status 2. */
  public static UserException misused(String message) {
    return new UserException(2, message);
  }

  public int status() {
    return status;
  }
}
