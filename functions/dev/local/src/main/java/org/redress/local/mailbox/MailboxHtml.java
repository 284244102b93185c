package org.redress.local.mailbox;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.engines.ses.Mail;

/** The mailbox's pages as HTML. */
final class MailboxHtml {

  private static final String STYLE = """
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
      body { max-width: 60rem; margin: 0 auto; padding: 1rem }
      table { border-collapse: collapse; width: 100% }
      th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8886 }
      th, time { white-space: nowrap }
      td { overflow-wrap: anywhere }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; padding: 1rem }
      textarea { width: 100%; box-sizing: border-box; font: inherit }
      iframe { width: 100%; height: 32rem; border: 1px solid #8886; background: #fff }
      """;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss 'UTC'", Locale.UK)
      .withZone(ZoneOffset.UTC);

  private MailboxHtml() {}

  static String list(List<Mail> newestFirst) {
    String rows = newestFirst.stream()
        .map(mail -> "<tr><td>" + time(mail) + "</td><td>" + text(String.join(", ", mail.to()))
            + "</td><td><a href=\"/mailbox/" + text(mail.id()) + "\">" + text(mail.subject()) + "</a></td></tr>")
        .collect(Collectors.joining("\n"));
    String table = newestFirst.isEmpty()
        ? "<p>No mail was sent yet.</p>"
        : "<table><thead><tr><th scope=\"col\">Time</th><th scope=\"col\">To</th><th scope=\"col\">Subject</th></tr>"
            + "</thead><tbody>" + rows + "</tbody></table>";
    return page("Mailbox",
        "<p>" + newestFirst.size() + (newestFirst.size() == 1 ? " mail" : " mails")
            + ", the newest first. Nothing leaves this machine. <a href=\"/mailbox.json\">The same as JSON</a></p>"
            + table);
  }

  /**
   * One mail.
   *
   * @param open whether somebody reads answers to it
   * @param answered whether one was sent just now
   */
  static String mail(Mail mail, boolean open, boolean answered) {
    String headers = mail.headers()
        .stream()
        .map(header -> "<tr><th scope=\"row\">" + text(header.name()) + "</th><td>" + text(header.value())
            + "</td></tr>")
        .collect(Collectors.joining("\n"));
    return page(mail.subject(),
        "<p><a href=\"/mailbox\">All mails</a></p><table><tbody>"
            + row("From", text(mail.from())) + row("To", text(String.join(", ", mail.to())))
            + row("Time", time(mail)) + "</tbody></table>"
            + "<h2>Text</h2><pre>" + text(mail.text()) + "</pre>"
            + "<h2>HTML</h2><iframe sandbox title=\"The mail as HTML\" src=\"/mailbox/" + text(mail.id())
            + "/html\"></iframe>"
            + (answered ? "<p role=\"status\">The answer was sent.</p>" : "")
            + (open ? form(mail) : "")
            + "<h2>Headers</h2><table><tbody>" + headers + "</tbody></table>");
  }

  private static String form(Mail mail) {
    return "<h2 id=\"answer\">Answer as the member</h2><form method=\"post\" action=\"/mailbox/" + text(mail.id())
        + "/answer\"><textarea name=\"words\" rows=\"5\" required aria-labelledby=\"answer\"></textarea>"
        + "<p><button>Send the answer</button></p></form>";
  }

  private static String row(String name, String html) {
    return "<tr><th scope=\"row\">" + name + "</th><td>" + html + "</td></tr>";
  }

  private static String time(Mail mail) {
    return "<time datetime=\"" + mail.time() + "\">" + TIME.format(mail.time()) + "</time>";
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + text(title)
        + " - Redress local run</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"
        + STYLE + "</style></head><body><h1>" + text(title) + "</h1>" + body + "</body></html>";
  }

  private static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
