package org.redress.web.report;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.report.Post;
import org.redress.web.json.ObjectReader;

/** Reads one post of a report. */
final class PostDecoder {

  private static final int LONGEST_URL = 2000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TIME = 40;
  private static final Pattern URL = Pattern.compile("(?i:https?)://[^\\s/?#]+\\S*");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile(DAY.pattern() + "T.+");

  private PostDecoder() {}

  static Post decode(ObjectReader in) {
    String text = in.text("text").orElse("");
    Optional<String> url = in.line("url", LONGEST_URL);
    if (url.isPresent() && !URL.matcher(url.get()).matches()) {
      in.refuse("url", "error.url");
    }
    Optional<String> platform = in.line("platform", LONGEST_NAME);
    Optional<String> author = in.line("author", LONGEST_NAME);
    Optional<String> postedAt = in.line("postedAt", LONGEST_TIME);
    if (postedAt.isPresent() && !isDayOrTime(postedAt.get())) {
      in.refuse("postedAt", "error.postedAt");
    }
    if (text.isBlank() && url.isEmpty() && !in.refused("text") && !in.refused("url")) {
      in.refuse("text", "error.post");
    }
    in.refuseOthers();
    return new Post(text, url, platform, author, postedAt);
  }

  private static boolean isDayOrTime(String typed) {
    try {
      if (DAY.matcher(typed).matches()) {
        DateTimeFormatter.ISO_LOCAL_DATE.parse(typed);
        return true;
      }
      if (TIME.matcher(typed).matches()) {
        DateTimeFormatter.ISO_DATE_TIME.parse(typed);
        return typed.indexOf('[') < 0;
      }
      return false;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
