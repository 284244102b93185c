package org.redress.web.json;

/** A text is not JSON. The message says where and holds nothing of the text. */
public final class MalformedJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String detail;

  MalformedJsonException(String message) {
    super(message);
    detail = message;
  }

  /** The message, as a problem's detail says it. */
  public String detail() {
    return detail;
  }
}
