package org.redress.web.upload;

/**
 * A file that came with a form.
 *
 * @param name as the browser gave it
 * @param type as the browser gave it; may be empty
 */
public record FormFile(String field, String name, String type, FileBytes bytes) {

  /** Keeps the name, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "FormFile[" + bytes.length() + " bytes]";
  }
}
