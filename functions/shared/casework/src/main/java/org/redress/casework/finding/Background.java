package org.redress.casework.finding;

/**
 * What is known of a report beside its words.
 *
 * @param ongoing whether the reporter says that it is still going on
 * @param accountCases in how many other cases the account was reported that was reported most often
 * @param postCases in how many other cases the post was reported that was reported most often
 */
public record Background(boolean ongoing, int accountCases, int postCases) {

  /** Nothing is known. */
  public static final Background NONE = new Background(false, 0, 0);

  /** @throws IllegalArgumentException if a number is negative */
  public Background {
    if (accountCases < 0 || postCases < 0) {
      throw new IllegalArgumentException("Cases are counted from 0");
    }
  }
}
