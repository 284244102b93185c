package org.redress.casework.history;

/** In what two cases are alike, the closest first. */
public enum Likeness {
  /** A post at the same address. */
  SAME_LINK,

  /** A post of the same words, wherever it stands. */
  SAME_WORDS,

  /** A post of nearly the same words. */
  SIMILAR_WORDS,

  /** The same account is reported. */
  SAME_ACCOUNT
}
