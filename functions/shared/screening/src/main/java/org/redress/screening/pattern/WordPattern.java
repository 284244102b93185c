package org.redress.screening.pattern;

import java.util.List;
import org.redress.casework.finding.ClauseId;

/**
 * One pattern of the pattern file.
 *
 * @param subjects the clauses, protected expressions or principles of which it is a sign, at least one
 * @param regex its first group, if any, is what it points at
 * @param reach how long a match can be
 * @param excusedBy contexts in which a match loses weight
 * @param excusedProbability what it then has at most
 * @param matches words in which it must be seen at its full probability
 * @param ignores words in which it must not
 */
record WordPattern(
    String id,
    List<ClauseId> subjects,
    String kind,
    double probability,
    Expression regex,
    Reach reach,
    List<Context> excusedBy,
    double excusedProbability,
    String because,
    Side on,
    List<String> matches,
    List<String> ignores) {

  /** Whose words it is for. */
  enum Side {
    POSTS, ACCOUNT
  }
}
