package org.redress.reviewcases.provider;

/** What the provider answers when it is asked who somebody is. */
public sealed interface Answer {

  /**
   * It knows them.
   *
   * @param renewal by what it can be asked again; empty if it cannot
   */
  record Known(Identity identity, String renewal) implements Answer {

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
      return "Known[" + identity + "]";
    }
  }

  /** It does not, or what it says cannot be trusted. */
  record Refused() implements Answer {}

  /** It cannot be asked now. */
  record Unreachable() implements Answer {}
}
