package org.redress.caseworkaws.metrics;

/** What is counted. The template's alarms and dashboard read these by their names. */
public enum Metric {

  /** Cases opened, by the channel that the report came by. */
  CASES_OPENED("CasesOpened", "Channel"),

  /** Cases that were hinted at in vain and stand in a passing stage still, by that stage; each look counts. */
  CASES_STUCK("CasesStuck", "Stage"),

  /** Notices that came into a state, by that state: {@code SENT}, {@code FAILED}, {@code UNKNOWN} and the others. */
  NOTICES("Notices", "State"),

  /** What the sweeper hinted at again, by the queue. */
  HINTS_REPEATED("HintsRepeated", "Queue");

  private final String title;
  private final String dimension;

  Metric(String title, String dimension) {
    this.title = title;
    this.dimension = dimension;
  }

  /** Its name in CloudWatch. */
  public String title() {
    return title;
  }

  /** The name of its one dimension, whose values are few. */
  public String dimension() {
    return dimension;
  }
}
