package org.redress.screening.data;

/** A data file cannot be used. The message names the file, the place in it and what is wrong there. */
public final class DataFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String what;

  public DataFileException(String message) {
    super(message);
    this.place = "";
    this.what = message;
  }

  public DataFileException(String message, Throwable cause) {
    super(message, cause);
    this.place = "";
    this.what = message;
  }

  DataFileException(String file, String place, String what) {
    super(file + ": " + (place.isEmpty() ? "" : place + ": ") + what);
    this.place = place;
    this.what = what;
  }

  DataFileException(String file, String place, IllegalArgumentException cause) {
    super(file + ": " + (place.isEmpty() ? "" : place + ": ") + cause.getMessage(), cause);
    this.place = place;
    this.what = String.valueOf(cause.getMessage());
  }

  /** Where it is wrong, such as {@code clauses[3].id}; empty for the whole file. */
  public String place() {
    return place;
  }

  /** What is wrong there. */
  public String what() {
    return what;
  }
}
