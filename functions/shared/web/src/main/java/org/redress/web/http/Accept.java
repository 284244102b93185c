package org.redress.web.http;

import java.util.Locale;

/** What kind of answer a client asks for. */
public final class Accept {

  private Accept() {}

  /** Whether the client names pages among what it takes, as browsers do and scripts do not. */
  public static boolean browser(Request request) {
    return accepted(request).contains("text/html");
  }

  /** Whether the answer to a form should be a page: as browsers ask, and whoever does not ask for JSON. */
  public static boolean page(Request request) {
    return !json(request);
  }

  /** Whether the client asks for JSON, and not for a page. */
  public static boolean json(Request request) {
    return accepted(request).contains("json") && !browser(request);
  }

  private static String accepted(Request request) {
    return request.header("accept").orElse("").toLowerCase(Locale.ROOT);
  }
}
