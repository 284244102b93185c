package org.redress.mail.text;

/** Lines of text under way, each with the signs of its quotes. */
final class QuotedLines {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private int depth;
  private boolean paragraphDue;

  void append(String words) {
    String added = line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? words.stripLeading() : words;
    line.append(added);
  }

  void appendAsIs(String words) {
    line.append(words);
  }

  /** Ends the line, also an empty one. */
  void end() {
    flush();
  }

  /** Ends the line unless it is empty. */
  void block() {
    if (!line.toString().isBlank()) {
      flush();
    }
    line.setLength(0);
  }

  /** As {@link #block}, and an empty line before what comes next. */
  void paragraph() {
    block();
    paragraphDue = !text.isEmpty();
  }

  void quote(int deeper) {
    depth = Math.max(0, depth + deeper);
  }

  private void flush() {
    String prefix = "> ".repeat(depth);
    if (paragraphDue && !endsEmpty()) {
      text.append(prefix.strip()).append('\n');
    }
    paragraphDue = false;
    String words = line.toString().stripTrailing();
    text.append((prefix + words).stripTrailing()).append(words.equals("--") ? " " : "").append('\n');
    line.setLength(0);
  }

  private boolean endsEmpty() {
    int length = text.length();
    return length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
  }

  String text() {
    block();
    return text.toString().strip();
  }
}
