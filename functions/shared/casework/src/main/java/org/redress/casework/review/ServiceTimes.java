package org.redress.casework.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.redress.casework.Priority;

/**
 * How long a case may take, in working days: weekdays that are no holiday, in the organisation's own time zone.
 *
 * @param workingDays for each priority; the day of receipt does not count
 */
public record ServiceTimes(ZoneId zone, Map<Priority, Integer> workingDays, Set<LocalDate> holidays) {

  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  /** @throws IllegalArgumentException if a priority has no number of days, or not at least one */
  public ServiceTimes {
    workingDays = Map.copyOf(workingDays);
    holidays = Set.copyOf(holidays);
    for (Priority priority : Priority.values()) {
      if (workingDays.getOrDefault(priority, 0) < 1) {
        throw new IllegalArgumentException("Say in how many working days a case of priority " + priority + " is due");
      }
    }
  }

  /** The last day on which a case may be decided that was received at {@code from}. */
  public LocalDate dueDay(Priority priority, Instant from) {
    return afterWorkingDays(workingDays.getOrDefault(priority, 0), from);
  }

  /** The working day that is so many of them after that of {@code from}. */
  public LocalDate afterWorkingDays(int days, Instant from) {
    LocalDate day = day(from);
    for (int left = days; left > 0;) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** How many working days there are behind {@code from} up to {@code to} and with it; 0 if that is no later day. */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return Math.toIntExact(
        from.datesUntil(from.isBefore(to) ? to : from).map(day -> day.plusDays(1)).filter(this::isWorkingDay).count());
  }

  /** The day that it is at {@code at} where the organisation is. */
  public LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /** The end of {@link #dueDay} as people work: five in the afternoon. */
  public Instant due(Priority priority, Instant from) {
    return dueDay(priority, from).atTime(END_OF_DAY).atZone(zone).toInstant();
  }

  /** Whether people work on that day. */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }
}
