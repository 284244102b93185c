package org.redress.reviewcases.casescreen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.finding.Part;

/** Names the parts of what was said, for forms and programs: {@code 1.post.0}, {@code 7.account}. */
final class PartNames {

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(?:account|post\\.(\\d{1,3}))");

  private PartNames() {}

  static String name(Part part) {
    return switch (part) {
      case Part.Account(int message) -> message + ".account";
      case Part.Post(int message, int index) -> message + ".post." + index;
    };
  }

  static Optional<Part> read(String name) {
    Matcher found = FORM.matcher(name);
    if (!found.matches() || Integer.parseInt(found.group(1)) < Part.REPORT) {
      return Optional.empty();
    }
    int message = Integer.parseInt(found.group(1));
    return Optional.of(
        found.group(2) == null ? new Part.Account(message) : new Part.Post(message, Integer.parseInt(found.group(2))));
  }
}
