package org.redress.local.schedule;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.local.template.TemplateException;

/** A schedule expression; the local run knows {@code rate(...)} only. */
final class Rate {

  private static final Pattern FORM = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");

  private Rate() {}

  static Duration parse(String expression, String place) {
    Matcher matcher = FORM.matcher(expression);
    if (!matcher.matches()) {
      throw new TemplateException(place, "the local run does not know the schedule '" + expression + "'");
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "minute" -> Duration.ofMinutes(count);
      case "hour" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }
}
