package org.redress.reviewcases.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.redress.casework.review.ServiceTimes;
import org.redress.web.messages.Messages;

/** Says times as reviewers think of them. */
public final class TimeWords {

  private static final Duration LONG = Duration.ofHours(2);

  private final ServiceTimes times;

  public TimeWords(ServiceTimes times) {
    this.times = times;
  }

  /** How soon something is due or how late it is, in working days. */
  public String due(Messages messages, Instant due, Instant now) {
    LocalDate today = times.day(now);
    LocalDate day = times.day(due);
    return due.isBefore(now)
        ? counted(messages, "console.time.late", times.workingDaysBetween(day, today))
        : soon(messages, today, day);
  }

  private String soon(Messages messages, LocalDate today, LocalDate day) {
    return day.equals(today.plusDays(1))
        ? messages.text("console.time.due.tomorrow")
        : counted(messages, "console.time.due", times.workingDaysBetween(today, day));
  }

  private static String counted(Messages messages, String words, int days) {
    return switch (days) {
      case 0 -> messages.text(words + ".today");
      case 1 -> messages.text(words + ".day");
      default -> messages.text(words + ".days", Map.of("days", days));
    };
  }

  /** The day of something. */
  public String day(Messages messages, Instant at) {
    return messages.day(times.day(at));
  }

  /** How long a case is still somebody's. */
  public String left(Messages messages, Instant until, Instant now) {
    Duration left = Duration.between(now, until);
    if (!left.isPositive()) {
      return messages.text("console.time.over");
    }
    return left.compareTo(LONG) < 0
        ? messages.text("console.time.minutes", Map.of("minutes", left.plusSeconds(59).toMinutes()))
        : messages.text("console.time.hours", Map.of("hours", left.toHours()));
  }
}
