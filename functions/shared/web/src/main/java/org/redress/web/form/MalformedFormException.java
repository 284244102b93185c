package org.redress.web.form;

/** A body is not a urlencoded form. The message holds nothing of it. */
public final class MalformedFormException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String detail;

  MalformedFormException(String message) {
    super(message);
    detail = message;
  }

  MalformedFormException(String message, Throwable cause) {
    super(message, cause);
    detail = message;
  }

  /** The message, as a problem's detail says it. */
  public String detail() {
    return detail;
  }
}
