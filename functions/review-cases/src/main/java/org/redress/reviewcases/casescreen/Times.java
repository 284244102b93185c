package org.redress.reviewcases.casescreen;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.redress.casework.review.ServiceTimes;
import org.redress.reviewcases.words.TimeWords;
import org.redress.web.messages.Messages;

/** Says when something was or will be, where the organisation is. */
record Times(Messages messages, ServiceTimes times) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** A day and a time of day. */
  String at(Instant then) {
    return messages.text(
        "console.case.at",
        Map.of("day", messages.date(times.day(then)), "time", CLOCK.format(then.atZone(times.zone()))));
  }

  /** A time of day today, or with its day. */
  String until(Instant then, Instant now) {
    return times.day(then).equals(times.day(now)) ? CLOCK.format(then.atZone(times.zone())) : at(then);
  }

  /** By when something is due, as people say it. */
  String due(Instant due, Instant now) {
    return new TimeWords(times).due(messages, due, now);
  }
}
