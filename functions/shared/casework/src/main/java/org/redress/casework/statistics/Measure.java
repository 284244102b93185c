package org.redress.casework.statistics;

import java.util.Optional;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.review.Opinion;

/**
 * Something that is counted by the week.
 *
 * @param name under which its count is kept
 */
public record Measure(String name) implements Comparable<Measure> {

  public static final Measure RECEIVED = new Measure("received");
  public static final Measure WITHDRAWN = new Measure("withdrawn");
  public static final Measure MERGED = new Measure("merged");
  public static final Measure REOPENED = new Measure("reopened");
  public static final Measure APPEALED = new Measure("appealed");

  /** Outcomes that were reviewed. */
  public static final Measure REVIEWED = new Measure("reviewed");

  private static final String CLAUSE = "clause:";
  private static final String OPINION = "opinion:";
  private static final String HOLDS = "holds:";
  private static final String DECIDED_BY = "decidedBy:";
  private static final String APPROVED_BY = "approvedBy:";

  /** Cases received in the week that are at a stage now. Those that no reviewer could take up yet count as queued. */
  public static Measure open(Stage.Name stage) {
    return new Measure("open:" + stage);
  }

  /** Cases that a reviewer first took up in the week, so long after they came. */
  public static Measure looked(Took after) {
    return new Measure("looked:" + after);
  }

  /** First outcomes of the week, so long after the case came. */
  public static Measure decided(Took after) {
    return new Measure("decided:" + after);
  }

  /** First outcomes of a kind. */
  public static Measure outcome(Outcome.Name outcome) {
    return new Measure("outcome:" + outcome);
  }

  /** First outcomes that found a clause breached. */
  public static Measure clause(ClauseId clause) {
    return new Measure(CLAUSE + clause);
  }

  /** What reviewers thought of screening's findings, each clause of a case once. */
  public static Measure opinion(ClauseId clause, Opinion.View view) {
    return new Measure(OPINION + view + ":" + clause);
  }

  /** Cases received in the week that a reviewer has now. */
  public static Measure holds(String subject) {
    return new Measure(HOLDS + subject);
  }

  /** Outcomes that a reviewer decided or proposed in the week. */
  public static Measure decidedBy(String subject) {
    return new Measure(DECIDED_BY + subject);
  }

  /** Proposed outcomes that somebody agreed to in the week. */
  public static Measure approvedBy(String subject) {
    return new Measure(APPROVED_BY + subject);
  }

  /** The clause that this counts breaches of. */
  Optional<ClauseId> breached() {
    return behind(CLAUSE).map(ClauseId::new);
  }

  /** The clause that this counts opinions of. */
  Optional<ClauseId> judged() {
    return behind(OPINION).map(rest -> new ClauseId(rest.substring(rest.indexOf(':') + 1)));
  }

  /** The reviewer whose work this counts. */
  Optional<String> reviewer() {
    return behind(HOLDS).or(() -> behind(DECIDED_BY)).or(() -> behind(APPROVED_BY));
  }

  private Optional<String> behind(String prefix) {
    return name.startsWith(prefix) ? Optional.of(name.substring(prefix.length())) : Optional.empty();
  }

  @Override
  public int compareTo(Measure other) {
    return name.compareTo(other.name);
  }
}
