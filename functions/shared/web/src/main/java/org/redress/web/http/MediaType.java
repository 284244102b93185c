package org.redress.web.http;

import java.util.Locale;
import java.util.Optional;

/**
 * A media type.
 *
 * @param name type and subtype in lower case
 * @param charset in lower case, where one is named
 */
record MediaType(String name, Optional<String> charset) {

  private static final String CHARSET = "charset=";

  static MediaType parse(String header) {
    String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
    Optional<String> charset = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith(CHARSET)) {
        charset = Optional.of(parameter.substring(CHARSET.length()).replace("\"", ""));
      }
    }
    return new MediaType(parts[0].strip(), charset);
  }

  boolean isUtf8() {
    return charset.isEmpty() || charset.get().equals("utf-8");
  }
}
