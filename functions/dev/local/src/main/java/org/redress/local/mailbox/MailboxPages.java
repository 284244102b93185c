package org.redress.local.mailbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.engines.ses.Mail;
import org.redress.local.http.LocalPage;
import org.redress.local.http.Reply;
import org.redress.local.http.Request;
import org.redress.local.mailin.Inbox;
import org.redress.web.form.FormFields;
import org.redress.web.form.MalformedFormException;

/** The mails that were sent, as pages at {@code /mailbox} and as JSON at {@code /mailbox.json}. */
public final class MailboxPages implements LocalPage {

  private static final String ANSWER = "/answer";
  private static final String LIST = "/mailbox";
  private static final String HTML = "text/html; charset=utf-8";
  /** A mail's HTML is shown without scripts and without fetching anything. */
  private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";

  private final Supplier<List<Mail>> mails;
  private final Optional<Inbox> inbox;
  private final InstantSource clock;

  /**
   * Shows mails.
   *
   * @param mails the newest last
   * @param inbox where answers go, if anybody takes them
   */
  public MailboxPages(Supplier<List<Mail>> mails, Optional<Inbox> inbox, InstantSource clock) {
    this.mails = mails;
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
      case "GET", "HEAD" -> page(path, "answered".equals(request.target().getQuery()));
      case "POST" -> path.endsWith(ANSWER) ? answered(path, request) : notAllowed();
      default -> notAllowed();
    };
    return Optional.of(reply.with("Cache-Control", "no-store").with("X-Content-Type-Options", "nosniff"));
  }

  private static Reply notAllowed() {
    return Reply.problem(405, "Mails can be read here, and answered").with("Allow", "GET, HEAD");
  }

  /** Sends the answer that the member typed, as if their mail program had. */
  private Reply answered(String path, Request request) {
    if (!request.isOfThisSite()) {
      return Reply.problem(403, "Answers are taken from the mailbox's own pages");
    }
    Optional<Mail> mail = mail(path.substring(LIST.length() + 1, path.length() - ANSWER.length()));
    Optional<String> to = mail.flatMap(Answer::address);
    if (inbox.isEmpty() || mail.isEmpty() || to.isEmpty()) {
      return Reply.problem(404, "There is no such mail, or nobody reads answers to it");
    }
    String words;
    try {
      words = FormFields.parse(request.body().text()).first("words").orElse("");
    } catch (MalformedFormException _) {
      return Reply.problem(400, "The form cannot be read");
    }
    inbox.get().take(Answer.to(mail.get(), to.get(), words, clock.instant()), Optional.empty());
    return Reply.of(303, HTML, "").with("Location", LIST + "/" + mail.get().id() + "?answered");
  }

  private Optional<Mail> mail(String id) {
    return mails.get().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private Reply page(String path, boolean answered) {
    if (path.equals(LIST + ".json")) {
      return Reply.of(200, "application/json", json());
    }
    if (path.equals(LIST) || path.equals(LIST + "/")) {
      return Reply.of(200, HTML, MailboxHtml.list(mails.get().reversed())).with("Content-Security-Policy", PAGE_POLICY);
    }
    String[] parts = path.substring(LIST.length() + 1).split("/", -1);
    Optional<Mail> mail = mail(parts[0]);
    if (mail.isPresent() && parts.length == 1) {
      boolean open = inbox.isPresent() && Answer.address(mail.get()).isPresent();
      return Reply.of(200, HTML, MailboxHtml.mail(mail.get(), open, answered)).with("Content-Security-Policy",
          PAGE_POLICY);
    }
    if (mail.isPresent() && parts.length == 2 && parts[1].equals("html")) {
      return Reply.of(200, HTML, mail.get().html()).with("Content-Security-Policy", MAIL_POLICY);
    }
    return Reply.problem(404, "There is no such mail");
  }

  private String json() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode list = all.putArray("mails");
    for (Mail mail : mails.get()) {
      ObjectNode node = list.addObject()
          .put("id", mail.id())
          .put("time", mail.time().toString())
          .put("from", mail.from());
      mail.to().forEach(node.putArray("to")::add);
      node.put("subject", mail.subject());
      ObjectNode headers = node.putObject("headers");
      mail.headers()
          .forEach(
              header -> headers.put(
                  header.name(),
                  headers.has(header.name())
                      ? headers.path(header.name()).asText() + ", " + header.value()
                      : header.value()));
      node.put("text", mail.text()).put("html", mail.html());
    }
    return all.toString();
  }
}
