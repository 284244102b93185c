package org.redress.web.console.onecase;

/**
 * Something known by a name.
 *
 * @param path where the value leads within the console; empty for none
 */
public record Fact(String name, String value, String path) {

  public Fact(String name, String value) {
    this(name, value, "");
  }

  /** Keeps the value, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "Fact[" + name + "]";
  }
}
