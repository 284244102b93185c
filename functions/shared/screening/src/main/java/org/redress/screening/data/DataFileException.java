package org.redress.screening.data;

/** A data file cannot be used. The message names the file, the place in it and what is wrong there. */
public final class DataFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DataFileException(String message) {
    super(message);
  }

  public DataFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
