package org.redress.submitreport.limits;

import java.time.Duration;
import org.redress.casework.limits.RateLimit;
import org.redress.caseworkaws.Wiring;

/** All limits of the public site, as its settings say. */
public final class Gates {

  private static final int REPORTS = 30;
  private static final int WRONG_CODES = 60;
  private static final int LOST_CODES = 10;
  private static final int MESSAGES = 30;
  private static final int FILES = 60;

  private final Wiring wiring;

  public Gates(Wiring wiring) {
    this.wiring = wiring;
  }

  /** Reports, by network. */
  public Gate reportsFrom() {
    return hourly("reports from a network", "REPORTS_PER_HOUR", REPORTS);
  }

  /** Reports, by the reporter's address. */
  public Gate reportsFor() {
    return hourly("reports for an address", "REPORTS_PER_HOUR", REPORTS);
  }

  /** Receipt codes that open nothing, by network. */
  public Gate wrongCodes() {
    return hourly("wrong codes from a network", "WRONG_CODES_PER_HOUR", WRONG_CODES);
  }

  /** Requests for a new receipt code, by network. */
  public Gate lostCodesFrom() {
    return hourly("lost codes from a network", "LOST_CODES_PER_HOUR", LOST_CODES);
  }

  /** Requests for a new receipt code, by reference. */
  public Gate lostCodesOf() {
    return hourly("lost codes of a case", "LOST_CODES_PER_HOUR", LOST_CODES);
  }

  /** What is said or asked for, by case. */
  public Gate messages() {
    return hourly("messages of a case", "MESSAGES_PER_HOUR", MESSAGES);
  }

  /** Times that files are sent, by case. */
  public Gate files() {
    return hourly("files of a case", "FILES_PER_HOUR", FILES);
  }

  /** Times that files are sent with reports that are not sent yet, by network. */
  public Gate filesFrom() {
    return hourly("files from a network", "FILES_PER_HOUR", FILES);
  }

  private Gate hourly(String what, String setting, int usual) {
    return new Gate(
        new RateLimit(
            wiring.tallies(), wiring.clock(), what, wiring.number(setting, usual), Duration.ofHours(1)));
  }
}
