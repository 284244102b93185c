package org.redress.casework.history;

/**
 * What other cases say about a report's accounts and posts. More than {@link #MOST} are counted as that many.
 *
 * @param accountCases in how many other cases the account was reported that was reported most often
 * @param postCases in how many other cases the post was reported that was reported most often
 */
public record Earlier(int accountCases, int postCases) {

  /** Beyond this, one more says nothing new. */
  public static final int MOST = 50;

  /** No other case says anything. */
  public static final Earlier NONE = new Earlier(0, 0);
}
