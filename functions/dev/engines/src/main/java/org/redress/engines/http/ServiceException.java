package org.redress.engines.http;

/** A refusal in the shape that AWS gives its own: an HTTP status, the error's type and a sentence. */
public final class ServiceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;

  public ServiceException(int status, String type, String message) {
    super(message);
    this.status = status;
    this.type = type;
  }

  public int status() {
    return status;
  }

  /** Such as {@code BadRequestException}. */
  public String type() {
    return type;
  }

  /** The sentence. */
  public String reason() {
    String message = getMessage();
    return message == null ? type : message;
  }
}
