package org.redress.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an invitation says (RFC 5545): its title, words, place, people and times, one line each. */
public final class CalendarText {

  private static final Pattern FOLD = Pattern.compile("\n[ \t]");
  private static final Pattern LINES = Pattern.compile("\n");
  private static final Map<String, String> SAID = Map.of(
      "SUMMARY", "", "DESCRIPTION", "", "COMMENT", "", "LOCATION", "Place: ", "DTSTART", "Start: ", "DTEND", "End: ",
      "ORGANIZER", "Organiser: ", "ATTENDEE", "Invited: ", "STATUS", "Status: ", "URL", "");

  private CalendarText() {}

  /**
   * Reads a calendar.
   *
   * @param calendar with line feeds
   */
  public static String of(String calendar) {
    List<String> said = new ArrayList<>();
    boolean inEntry = false;
    for (String line : LINES.split(FOLD.matcher(calendar).replaceAll(""), -1)) {
      String upper = line.strip().toUpperCase(Locale.ROOT);
      if (upper.equals("BEGIN:VEVENT") || upper.equals("BEGIN:VTODO") || upper.equals("BEGIN:VJOURNAL")) {
        inEntry = true;
      } else if (upper.startsWith("END:V")) {
        inEntry = inEntry && upper.equals("END:VALARM");
      } else if (inEntry) {
        add(line, said);
      }
    }
    return String.join("\n", said);
  }

  private static void add(String line, List<String> said) {
    int colon = colon(line);
    if (colon < 0) {
      return;
    }
    String property = line.substring(0, colon);
    int semicolon = property.indexOf(';');
    String name = (semicolon < 0 ? property : property.substring(0, semicolon)).toUpperCase(Locale.ROOT);
    String value = line.substring(colon + 1).strip();
    String label = SAID.get(name);
    if (label != null && !value.isEmpty()) {
      said.add(label + unescaped(value).replaceFirst("(?i)^mailto:", ""));
    }
  }

  /** The first colon outside quotes. */
  private static int colon(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static String unescaped(String value) {
    return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
  }
}
