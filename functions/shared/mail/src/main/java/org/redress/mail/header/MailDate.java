package org.redress.mail.header;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as mails write them (RFC 5322, its obsolete forms, C's asctime, ISO 8601); a missing zone is UTC. */
public final class MailDate {

  private static final List<String> MONTHS = List
      .of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> ZONES = Map.of(
      "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "BST", 1);
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String TIME = "([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]{1,9})?)?";
  private static final Pattern USUAL = Pattern
      .compile(
          "([0-9]{1,2})[ -]+([A-Za-z]{3})[a-z]{0,6}[. -]+([0-9]{2,4}),? +" + TIME + " *([+-] ?[0-9]{4}|[A-Z]{3,4})?");
  private static final Pattern ASCTIME = Pattern
      .compile("([A-Za-z]{3})[a-z]{0,6} +([0-9]{1,2}),? +" + TIME + " +(?:[A-Z]{3,4} +)?([0-9]{4})");

  private MailDate() {}

  /** Reads a date between 1970 and 2099. */
  public static Optional<Instant> parse(String value) {
    String text = BLANKS.matcher(value).replaceAll(" ").strip();
    try {
      Matcher usual = USUAL.matcher(text);
      if (usual.find()) {
        return instant(year(usual.group(3)), usual.group(2), usual.group(1), usual, 4, zone(usual.group(7)));
      }
      Matcher asctime = ASCTIME.matcher(text);
      if (asctime.find()) {
        return instant(year(asctime.group(6)), asctime.group(1), asctime.group(2), asctime, 3, ZoneOffset.UTC);
      }
      return plausible(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(
      int year, String month, String day, Matcher parts, int time, ZoneOffset zone) {
    int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    if (number == 0) {
      return Optional.empty();
    }
    String seconds = parts.group(time + 2);
    int second = seconds == null ? 0 : Math.min(Integer.parseInt(seconds), 59);
    LocalDateTime local = LocalDateTime.of(
        year, number, Integer.parseInt(day), Integer.parseInt(parts.group(time)),
        Integer.parseInt(parts.group(time + 1)), second);
    return plausible(local.toInstant(zone));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 3) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static ZoneOffset zone(@Nullable String zone) {
    if (zone == null || Character.isLetter(zone.charAt(0))) {
      return ZoneOffset.ofHours(zone == null ? 0 : ZONES.getOrDefault(zone, 0));
    }
    int digits = Integer.parseInt(zone.substring(zone.length() - 4));
    int minutes = digits / 100 * 60 + digits % 100;
    if (minutes > 18 * 60) {
      return ZoneOffset.UTC;
    }
    return ZoneOffset.ofTotalSeconds((zone.charAt(0) == '-' ? -60 : 60) * minutes);
  }

  private static Optional<Instant> plausible(Instant date) {
    int year = date.atOffset(ZoneOffset.UTC).getYear();
    return year >= 1970 && year < 2100 ? Optional.of(date) : Optional.empty();
  }
}
