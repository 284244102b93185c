package org.redress.web.http;

import java.util.Locale;

/** What kind of answer a client asks for. */
public final class Accept {

  private Accept() {}

  /** Whether the answer to a form should be a page: as browsers ask, and whoever does not ask for JSON. */
  public static boolean page(Request request) {
    String accepted = request.header("accept").orElse("").toLowerCase(Locale.ROOT);
    return accepted.contains("text/html") || !accepted.contains("json");
  }
}
