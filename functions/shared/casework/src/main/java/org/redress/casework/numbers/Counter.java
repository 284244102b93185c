package org.redress.casework.numbers;

import org.redress.casework.Outcome;
import org.redress.casework.finding.ClauseId;

/**
 * Something that is counted.
 *
 * @param name under which its count is kept
 */
public record Counter(String name) implements Comparable<Counter> {

  public static final Counter WITHDRAWN = new Counter("withdrawn");
  public static final Counter MERGED = new Counter("merged");
  public static final Counter REVIEW_ASKED = new Counter("reviewAsked");
  public static final Counter REVIEWED = new Counter("reviewed");

  private static final String CLAUSE = "clause:";

  /** Reports that came by a channel. */
  public static Counter received(Channel channel) {
    return new Counter("received:" + channel);
  }

  /** First outcomes of a kind. */
  public static Counter outcome(Outcome.Name outcome) {
    return new Counter("outcome:" + outcome);
  }

  /** First outcomes that came after such a time. */
  public static Counter waited(Waited time) {
    return new Counter("waited:" + time);
  }

  /** First outcomes that found a clause breached. */
  public static Counter clause(ClauseId clause) {
    return new Counter(CLAUSE + clause.value());
  }

  public boolean isClause() {
    return name.startsWith(CLAUSE);
  }

  /** The id of the clause that this counts. */
  public String clauseId() {
    return name.substring(CLAUSE.length());
  }

  @Override
  public int compareTo(Counter other) {
    return name.compareTo(other.name);
  }
}
