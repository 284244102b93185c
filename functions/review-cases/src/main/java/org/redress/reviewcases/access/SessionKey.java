package org.redress.reviewcases.access;

/**
 * What leads to a session: a secret, and whose session it is.
 *
 * @param secret random, and known to one browser alone
 */
record SessionKey(String secret, String subject) {

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "SessionKey[...]";
  }
}
