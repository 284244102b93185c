package org.redress.mail.text;

import java.util.regex.Pattern;

/** Text that is to be flowed by its reader (RFC 3676): paragraphs are put together, quotes keep their signs. */
public final class FlowedText {

  private static final Pattern LINES = Pattern.compile("\n");
  private static final String SIGNATURE = "-- ";

  private final boolean deleteSpace;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private int depth;
  private boolean open;

  private FlowedText(boolean deleteSpace) {
    this.deleteSpace = deleteSpace;
  }

  /**
   * Puts the paragraphs together.
   *
   * @param deleteSpace DelSp: the blank at the end of a flowed line is no part of the text
   */
  public static String unflow(String flowed, boolean deleteSpace) {
    FlowedText reader = new FlowedText(deleteSpace);
    for (String line : LINES.split(flowed, -1)) {
      reader.line(line);
    }
    if (reader.open) {
      reader.close();
    }
    reader.text.setLength(Math.max(reader.text.length() - 1, 0));
    return reader.text.toString();
  }

  private void line(String line) {
    int quotes = 0;
    while (quotes < line.length() && line.charAt(quotes) == '>') {
      quotes++;
    }
    String content = line.substring(quotes);
    content = content.startsWith(" ") ? content.substring(1) : content;
    boolean signature = content.equals(SIGNATURE);
    if (open && (quotes != depth || signature)) {
      close();
    }
    depth = quotes;
    boolean flowed = content.endsWith(" ") && !signature;
    paragraph.append(flowed && deleteSpace ? content.substring(0, content.length() - 1) : content);
    open = flowed;
    if (!flowed) {
      close();
    }
  }

  private void close() {
    text.append(">".repeat(depth)).append(depth > 0 ? " " : "").append(paragraph).append('\n');
    paragraph.setLength(0);
    open = false;
  }
}
