package org.redress.casework.finding;

/** The part of what was said about a case in which words stand. */
public sealed interface Part {

  /** The number of the first message, which is the report. */
  int REPORT = 1;

  /** The number of the message that it is a part of. */
  int message();

  /** Whether it is a part of the report. */
  default boolean isOfReport() {
    return message() == REPORT;
  }

  /**
   * The words of a post.
   *
   * @param index the post's place in the message, from 0
   */
  record Post(int message, int index) implements Part {
    public Post {
      requireNumber(message);
      if (index < 0) {
        throw new IllegalArgumentException("Posts are counted from 0");
      }
    }

    /** A post of the report. */
    public Post(int index) {
      this(REPORT, index);
    }
  }

  /** The own words of whoever reports or writes later. */
  record Account(int message) implements Part {
    public Account {
      requireNumber(message);
    }

    /** The account in the report. */
    public Account() {
      this(REPORT);
    }
  }

  private static void requireNumber(int message) {
    if (message < REPORT) {
      throw new IllegalArgumentException("Messages are counted from the report");
    }
  }
}
