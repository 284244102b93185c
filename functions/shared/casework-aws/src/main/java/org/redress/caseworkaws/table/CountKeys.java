package org.redress.caseworkaws.table;

import java.time.YearMonth;
import java.util.Locale;
import org.redress.casework.CaseId;
import org.redress.casework.statistics.Week;

/** Makes and reads the key strings of what is counted: the public numbers, the statistics of weeks, the cases looked at once more. */
final class CountKeys {

  private static final String STATS = "STATS#";
  private static final String WEEKS = "STATS#WEEKS#";

  private CountKeys() {}

  /** The public counts of a year. */
  static String counts(int year) {
    return STATS + year;
  }

  /** A part of the public counts of a month. */
  static Key counts(YearMonth month, int shard) {
    return new Key(counts(month.getYear()), String.format(Locale.ROOT, "%02d#%02d", month.getMonthValue(), shard));
  }

  /** The statistics of the weeks of a year, as weeks are counted. */
  static String weeks(int year) {
    return WEEKS + year;
  }

  /** A part of the statistics of a week. */
  static Key week(Week week, int shard) {
    return new Key(weeks(week.year()), String.format(Locale.ROOT, "%02d#%02d", week.number(), shard));
  }

  static Week weekOf(Key key) {
    return Week.of(
        Integer.parseInt(key.pk().substring(WEEKS.length())),
        Integer.parseInt(key.sk().substring(0, key.sk().indexOf('#'))));
  }

  /** Cases decided in a year, as weeks are counted, that were chosen to be looked at once more. */
  static String golden(int year) {
    return "GOLDEN#" + year;
  }

  /** A case decided in a week that was chosen. */
  static Key golden(Week week, CaseId id) {
    return new Key(golden(week.year()), goldenOf(week) + Keys.partition(id));
  }

  /** With what the sort keys of a week's chosen cases begin. */
  static String goldenOf(Week week) {
    return String.format(Locale.ROOT, "%02d#", week.number());
  }

  static YearMonth countedMonth(Key key) {
    return YearMonth.of(
        Integer.parseInt(key.pk().substring(STATS.length())),
        Integer.parseInt(key.sk().substring(0, key.sk().indexOf('#'))));
  }
}
