package org.redress.local.doctor;

/**
 * How something stands.
 *
 * @param about what
 * @param right whether it is as it should be
 * @param says how it is, or what is wrong and what to do
 */
public record Finding(String about, boolean right, String says) {

  static Finding right(String about, String says) {
    return new Finding(about, true, says);
  }

  static Finding wrong(String about, String says) {
    return new Finding(about, false, says);
  }
}
