package org.redress.local.mailbox;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.engines.ses.LateNews;
import org.redress.engines.ses.Mail;
import org.redress.engines.ses.MailSource;
import org.redress.engines.ses.Mailbox;
import org.redress.local.http.LocalPage;
import org.redress.local.http.Reply;
import org.redress.local.http.Request;
import org.redress.local.mailin.Inbox;
import org.redress.web.form.FormFields;
import org.redress.web.form.MalformedFormException;

/** The mails that were sent, as pages at {@code /mailbox} and as JSON at {@code /mailbox.json}. */
public final class MailboxPages implements LocalPage {

  private static final String LIST = "/mailbox";

  private final Mailbox mailbox;
  private final Optional<Inbox> inbox;
  private final InstantSource clock;

  /**
   * Shows mails.
   *
   * @param inbox where answers go, if anybody takes them
   */
  public MailboxPages(Mailbox mailbox, Optional<Inbox> inbox, InstantSource clock) {
    this.mailbox = mailbox;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Override
  public Optional<Reply> answer(Request request) {
    String path = request.path();
    if (!path.equals(LIST) && !path.equals(LIST + ".json") && !path.startsWith(LIST + "/")) {
      return Optional.empty();
    }
    Reply reply = switch (request.method()) {
      case "GET", "HEAD" -> page(path, Optional.ofNullable(request.target().getRawQuery()).orElse(""));
      case "POST" -> changed(path, request);
      default -> notAllowed();
    };
    return Optional.of(reply.with("Cache-Control", "no-store").with("X-Content-Type-Options", "nosniff"));
  }

  private static Reply notAllowed() {
    return Reply.problem(405, "Mails can be read here, and answered").with("Allow", "GET, HEAD");
  }

  private static Reply notFound() {
    return Reply.problem(404, "There is no such mail, or nobody reads answers to it");
  }

  private Reply page(String path, String query) {
    if (path.equals(LIST + ".json")) {
      return Reply.of(200, "application/json", MailboxJson.of(mailbox.mails()));
    }
    if (path.equals(LIST) || path.equals(LIST + "/")) {
      String wanted = field(query, "q");
      return MailboxHtml.list(mailbox.mails().reversed().stream().filter(mail -> has(mail, wanted)).toList(), wanted);
    }
    String[] parts = path.substring(LIST.length() + 1).split("/", -1);
    String part = parts.length == 1 ? "" : String.join("/", Arrays.asList(parts).subList(1, parts.length));
    return mail(parts[0]).map(mail -> switch (part) {
      case "" -> MailboxHtml.mail(mail, inbox.isPresent() && Answer.address(mail).isPresent(), query);
      case "html" -> Html.mail(mail.html(), query.equals("dark"));
      case "source" -> Reply.of(200, "text/plain; charset=us-ascii", MailSource.of(mail));
      default -> notFound();
    }).orElseGet(MailboxPages::notFound);
  }

  private static boolean has(Mail mail, String wanted) {
    String all = String.join("\n", mail.to()) + "\n" + mail.subject() + "\n" + mail.text();
    return List.of(wanted.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
        .stream()
        .allMatch(all.toLowerCase(Locale.ROOT)::contains);
  }

  /** What a person can do with a mail. */
  private Reply changed(String path, Request request) {
    String[] parts = path.substring(Math.min(path.length(), LIST.length() + 1)).split("/", -1);
    if (parts.length != 2) {
      return notAllowed();
    }
    if (!request.isOfThisSite()) {
      return Reply.problem(403, "Answers are taken from the mailbox's own pages");
    }
    return switch (parts[1]) {
      case "answer" -> answered(parts[0], field(request.body().text(), "words"));
      case "news" -> told(parts[0], field(request.body().text(), "news"));
      default -> notAllowed();
    };
  }

  /** Sends the answer that the member typed, as if their mail program had. */
  private Reply answered(String id, String words) {
    Optional<Mail> mail = mail(id);
    Optional<String> to = mail.flatMap(Answer::address);
    if (inbox.isEmpty() || mail.isEmpty() || to.isEmpty()) {
      return notFound();
    }
    inbox.get().take(Answer.to(mail.get(), to.get(), words, clock.instant()), Optional.empty());
    return back(id, "answered");
  }

  private Reply told(String id, String kind) {
    Optional<LateNews> news = Arrays.stream(LateNews.values()).filter(one -> one.name().equals(kind)).findFirst();
    try {
      return news.isPresent() && mailbox.tell(id, news.get()) ? back(id, "told") : notFound();
    } catch (IOException _) {
      return Reply.problem(500, "The mailbox cannot be written");
    }
  }

  private static Reply back(String id, String done) {
    return Reply.of(303, Html.TYPE, "").with("Location", LIST + "/" + id + "?" + done);
  }

  private Optional<Mail> mail(String id) {
    return mailbox.mails().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** A field of a form or a query; empty where it is missing or cannot be read. */
  private static String field(String form, String name) {
    try {
      return FormFields.parse(form).first(name).orElse("");
    } catch (MalformedFormException _) {
      return "";
    }
  }
}
