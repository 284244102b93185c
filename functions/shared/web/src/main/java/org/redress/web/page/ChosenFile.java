package org.redress.web.page;

/**
 * A file that goes with a report that is not sent yet.
 *
 * @param id by which it can be taken out again
 */
public record ChosenFile(String id, String name, long bytes) {

  /** Keeps the name, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "ChosenFile[" + id + "]";
  }
}
