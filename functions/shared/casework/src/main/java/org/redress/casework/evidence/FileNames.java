package org.redress.casework.evidence;

import java.text.Normalizer;

/** Makes of whatever a client calls a file a name that may be shown. */
final class FileNames {

  private static final String NAMELESS = "file";
  private static final int LONGEST_ENDING = 12;

  private FileNames() {}

  /** The last part of a path, on one line, without what is not seen; cut before its ending where it is too long. */
  static String clean(String given) {
    StringBuilder line = new StringBuilder();
    Normalizer.normalize(given, Normalizer.Form.NFC).codePoints().forEach(c -> {
      switch (Character.getType(c)) {
        case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> line.append(' ');
        case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {
        }
        default -> line.appendCodePoint(c);
      }
    });
    String name = line.substring(Math.max(line.lastIndexOf("/"), line.lastIndexOf("\\")) + 1).strip();
    return name.isEmpty() ? NAMELESS : cut(name);
  }

  private static String cut(String name) {
    if (name.length() <= Offered.MAX_NAME) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int end = Offered.MAX_NAME - ending.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
  }
}
