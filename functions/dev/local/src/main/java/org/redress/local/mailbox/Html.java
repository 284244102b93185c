package org.redress.local.mailbox;

import org.redress.local.http.Reply;

/** What the pages about mails share. */
final class Html {

  static final String TYPE = "text/html; charset=utf-8";

  /** Each theme in a block of its own, so that a mail can be shown in the dark on a bright screen. */
  private static final String DARK_RULE = "@media (prefers-color-scheme: dark)";

  /** A mail's HTML is shown without scripts and without fetching anything. */
  private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";

  private static final String STYLE = """
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
      body { max-width: 72rem; margin: 0 auto; padding: 1rem }
      table { border-collapse: collapse; width: 100% }
      th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8886 }
      time { white-space: nowrap }
      td, h1, li { overflow-wrap: anywhere }
      th { overflow-wrap: break-word }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; padding: 1rem }
      textarea, input { box-sizing: border-box; font: inherit; max-width: 100% }
      textarea { width: 100% }
      button { font: inherit; margin: 0 .5rem .5rem 0 }
      iframe { border: 1px solid #8886; background: #fff; height: 40rem; max-width: 100% }
      .wide { width: 100% }
      .narrow { width: 320px }
      .views { display: flex; flex-wrap: wrap; gap: 1rem }
      """;

  private Html() {}

  static Reply page(String title, String body) {
    return Reply.of(
        200, TYPE,
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + text(title)
            + " - Redress local run</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"
            + STYLE + "</style></head><body><main><h1>" + text(title) + "</h1>" + body + "</main></body></html>")
        .with("Content-Security-Policy", PAGE_POLICY);
  }

  /** A mail's own HTML; in the dark whatever the screen is, if that is asked for. */
  static Reply mail(String html, boolean dark) {
    return Reply.of(200, TYPE, dark ? html.replace(DARK_RULE, "@media all") : html)
        .with("Content-Security-Policy", MAIL_POLICY);
  }

  /** The mail whose HTML is to be found here, as wide as there is room, narrow, and narrow in the dark. */
  static String views(String at) {
    return "<h2>HTML</h2>" + frame("wide", "The mail", at)
        + "<h2>On a phone, and there in the dark</h2><div class=\"views\">"
        + frame("narrow", "The mail, narrow", at) + frame("narrow", "The mail, narrow and dark", at + "?dark")
        + "</div>"
        + "<p><a href=\"" + text(at) + "\">The HTML alone</a>, <a href=\"" + text(at) + "?dark\">dark</a></p>";
  }

  private static String frame(String width, String title, String at) {
    return "<iframe sandbox class=\"" + width + "\" title=\"" + title + "\" src=\"" + text(at) + "\"></iframe>";
  }

  static String row(String name, String html) {
    return "<tr><th scope=\"row\">" + text(name) + "</th><td>" + html + "</td></tr>";
  }

  static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
