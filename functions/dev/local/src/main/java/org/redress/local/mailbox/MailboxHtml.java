package org.redress.local.mailbox;

import static org.redress.local.mailbox.Html.row;
import static org.redress.local.mailbox.Html.text;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.engines.ses.Mail;
import org.redress.local.http.Reply;

/** The mailbox's pages as HTML. */
final class MailboxHtml {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss 'UTC'", Locale.UK)
      .withZone(ZoneOffset.UTC);

  private MailboxHtml() {}

  /**
   * All mails, or those that somebody looks for.
   *
   * @param wanted what they look for; empty for all
   */
  static Reply list(List<Mail> newestFirst, String wanted) {
    String rows = newestFirst.stream()
        .map(mail -> "<tr><td>" + time(mail) + "</td><td>" + text(String.join(", ", mail.to()))
            + "</td><td><a href=\"/mailbox/" + text(mail.id()) + "\">" + text(mail.subject()) + "</a></td></tr>")
        .collect(Collectors.joining("\n"));
    String table = newestFirst.isEmpty()
        ? "<p>" + (wanted.isEmpty() ? "No mail was sent yet." : "No mail has these words.") + "</p>"
        : "<table><thead><tr><th scope=\"col\">Time</th><th scope=\"col\">To</th><th scope=\"col\">Subject</th></tr>"
            + "</thead><tbody>" + rows + "</tbody></table>";
    return Html.page(
        "Mailbox",
        "<form action=\"/mailbox\" role=\"search\"><label>Words in address, subject or text <input name=\"q\" value=\""
            + text(wanted) + "\"></label> <button>Search</button></form><p>" + newestFirst.size()
            + (newestFirst.size() == 1 ? " mail" : " mails")
            + ", the newest first. Nothing leaves this machine. <a href=\"/mailbox.json\">All as JSON</a>, "
            + "<a href=\"/gallery\">every mail that there can be</a></p>" + table);
  }

  /**
   * One mail.
   *
   * @param open whether somebody reads answers to it
   * @param done what was done just now; empty for nothing
   */
  static Reply mail(Mail mail, boolean open, String done) {
    String headers = mail.headers()
        .stream()
        .map(header -> row(header.name(), text(header.value())))
        .collect(Collectors.joining("\n"));
    String at = "/mailbox/" + text(mail.id());
    return Html.page(
        mail.subject(),
        "<p><a href=\"/mailbox\">All mails</a></p>" + status(done) + "<table><tbody>"
            + row("From", text(mail.from())) + row("To", text(String.join(", ", mail.to())))
            + row("Time", time(mail)) + "</tbody></table>"
            + "<h2>Text</h2><pre>" + text(mail.text()) + "</pre>" + Html.views(at + "/html")
            + (open ? answerForm(at) : "") + newsForm(at)
            + "<h2>Headers</h2><table><tbody>" + headers + "</tbody></table><p><a href=\"" + at
            + "/source\">The source</a></p>");
  }

  private static String status(String done) {
    return switch (done) {
      case "answered" -> "<p role=\"status\">The answer was sent.</p>";
      case "told" -> "<p role=\"status\">The mail service told of it.</p>";
      default -> "";
    };
  }

  private static String answerForm(String at) {
    return "<h2 id=\"answer\">Answer as the member</h2><form method=\"post\" action=\"" + at
        + "/answer\"><textarea name=\"words\" rows=\"5\" required aria-labelledby=\"answer\"></textarea>"
        + "<p><button>Send the answer</button></p></form>";
  }

  private static String newsForm(String at) {
    return "<h2>Let the mail service tell of it</h2><form method=\"post\" action=\"" + at + "/news\"><p>"
        + "<button name=\"news\" value=\"BOUNCE\">It bounced for good</button>"
        + "<button name=\"news\" value=\"SOFT_BOUNCE\">It was handed back</button>"
        + "<button name=\"news\" value=\"COMPLAINT\">Its reader complained</button>"
        + "<button name=\"news\" value=\"DELAY\">It is delayed</button></p></form>";
  }

  private static String time(Mail mail) {
    return "<time datetime=\"" + mail.time() + "\">" + TIME.format(mail.time()) + "</time>";
  }
}
