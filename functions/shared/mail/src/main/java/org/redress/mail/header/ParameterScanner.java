package org.redress.mail.header;

/** Cuts a field's value into its first part and its parameters; never fails. */
final class ParameterScanner {

  private final String text;
  private int at;
  private String name = "";
  private String parameter = "";

  ParameterScanner(String text) {
    this.text = text;
  }

  /** All before the first semicolon, comments left out. */
  String value() {
    StringBuilder value = new StringBuilder();
    int comments = 0;
    for (; at < text.length() && (text.charAt(at) != ';' || comments > 0); at++) {
      char c = text.charAt(at);
      if (c == '(') {
        comments++;
      } else if (c == ')' && comments > 0) {
        comments--;
      } else if (comments == 0) {
        value.append(c);
      }
    }
    String all = value.toString().strip();
    return all.replace("\"", "").strip();
  }

  /** Goes to the next parameter; what has no value is passed over. */
  boolean next() {
    int equals = text.indexOf('=', at);
    if (equals < 0) {
      return false;
    }
    int start = Math.max(text.lastIndexOf(';', equals) + 1, at);
    name = lastWord(text.substring(start, equals).strip());
    at = equals + 1;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    parameter = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
    return true;
  }

  String name() {
    return name;
  }

  String parameter() {
    return parameter;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** A backslash is kept unless it stands before a quote or a backslash: some programs send whole Windows paths. */
  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      boolean escape = c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
      if (escape) {
        at++;
      }
      value.append(text.charAt(at));
    }
    at++;
    return value.toString();
  }

  private String bare() {
    int end = text.indexOf(';', at);
    String value = text.substring(at, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end;
    return value.strip();
  }
}
