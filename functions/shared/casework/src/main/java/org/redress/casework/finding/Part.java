package org.redress.casework.finding;

/** The part of a report in which words stand. */
public sealed interface Part {

  /**
   * The words of a post.
   *
   * @param index the post's place in the report, from 0
   */
  record Post(int index) implements Part {
    public Post {
      if (index < 0) {
        throw new IllegalArgumentException("Posts are counted from 0");
      }
    }
  }

  /** The reporter's own account of what happened. */
  record Account() implements Part {}
}
