package org.redress.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the two versions of a mail that its sender's program made: one for plain text, one in HTML. */
public final class SaidTwice {

  private static final Pattern LINES = Pattern.compile("\n");
  private static final Pattern LINK = Pattern.compile("<?(?:https?://|mailto:)[^\\s<>]{1,2000}>?",
      Pattern.CASE_INSENSITIVE);

  /** Characters looked through in all; beyond them a line counts as saying something else, which loses nothing. */
  private static final long MAX_EFFORT = 50_000_000;

  private final String other;
  private final String said;
  private long effort;

  private SaidTwice(String other) {
    this.other = other;
    this.said = PlainText.essence(withoutLinks(other));
  }

  /** The lines of the one text that say what the other one does not: other words, or another link. */
  public static String onlyIn(String one, String other) {
    SaidTwice comparison = new SaidTwice(other);
    List<String> only = new ArrayList<>();
    for (String line : LINES.split(one, -1)) {
      if (!comparison.repeats(line)) {
        only.add(unquoted(line));
      }
    }
    return String.join("\n", only);
  }

  private boolean repeats(String line) {
    String essence = PlainText.essence(withoutLinks(line));
    if (!essence.isEmpty()) {
      effort += said.length();
      if (effort > MAX_EFFORT || !Search.isIn(essence, said)) {
        return false;
      }
    }
    return !hasOtherLink(line);
  }

  private static String withoutLinks(String text) {
    return LINK.matcher(text).replaceAll(" ");
  }

  private boolean hasOtherLink(String line) {
    Matcher link = LINK.matcher(line);
    while (link.find()) {
      String target = link.group().replaceAll("[<>]|/$|[.,;:!?)]+$", "").replaceFirst("/$", "");
      effort += other.length();
      if (effort > MAX_EFFORT || !Search.isIn(target.replaceFirst("^mailto:", ""), other)) {
        return true;
      }
    }
    return false;
  }

  private static String unquoted(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' ')) {
      start++;
    }
    return line.substring(start);
  }
}
