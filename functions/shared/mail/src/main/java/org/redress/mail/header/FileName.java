package org.redress.mail.header;

import java.util.Optional;

/**
 * A file's name as it may be shown to people and offered for saving: no folders, nothing that turns the direction of
 * writing, at most {@link #MAX_LENGTH} characters with its ending kept.
 */
public record FileName(String value) {

  /** In characters. */
  public static final int MAX_LENGTH = 120;

  private static final int MAX_ENDING = 12;

  /** @throws IllegalArgumentException if {@link #clean} would not give this very name */
  public FileName {
    if (!clean(value).equals(Optional.of(value))) {
      throw new IllegalArgumentException("Not a clean file name");
    }
  }

  /** What is left of a name that a stranger chose; absent if nothing is. */
  public static Optional<FileName> of(String any) {
    return clean(any).map(FileName::new);
  }

  /** The name for a file that came without one. */
  public static FileName unnamed(String place) {
    return of("unnamed-" + place).orElseGet(() -> new FileName("unnamed"));
  }

  private static Optional<String> clean(String any) {
    String line = HeaderText.clean(any, Integer.MAX_VALUE);
    String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    last.codePoints().map(c -> "<>:\"|?*%".indexOf(c) >= 0 ? '_' : c).forEach(kept::appendCodePoint);
    String trimmed = trim(kept.toString());
    String cut = trim(shorten(trimmed));
    return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
  }

  private static String trim(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && isTrimmed(name.charAt(start))) {
      start++;
    }
    while (end > start && isTrimmed(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(start, end);
  }

  private static boolean isTrimmed(char c) {
    return c == '.' || c == ' ';
  }

  private static String shorten(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= MAX_ENDING ? name.substring(dot) : "";
    return HeaderText.clean(name, MAX_LENGTH - ending.length()) + ending;
  }

  /** Keeps the name, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "FileName[" + value.length() + " characters]";
  }
}
