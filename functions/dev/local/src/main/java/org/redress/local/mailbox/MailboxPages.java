package org.redress.local.mailbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.engines.ses.Mail;
import org.redress.local.http.LocalPage;
import org.redress.local.http.Reply;
import org.redress.local.http.Request;

/** The mails that were sent, as pages at {@code /mailbox} and as JSON at {@code /mailbox.json}. */
public final class MailboxPages implements LocalPage {

  private static final String LIST = "/mailbox";
  private static final String HTML = "text/html; charset=utf-8";
  /** A mail's HTML is shown without scripts and without fetching anything. */
  private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";

  private final Supplier<List<Mail>> mails;

  /**
   * Shows mails.
   *
   * @param mails the newest last
   */
  public MailboxPages(Supplier<List<Mail>> mails) {
    this.mails = mails;
  }

  @Override
  public Optional<Reply> answer(Request request) {
    String path = request.path();
    if (!path.equals(LIST) && !path.equals(LIST + ".json") && !path.startsWith(LIST + "/")) {
      return Optional.empty();
    }
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Optional.of(Reply.problem(405, "The mailbox can only be read").with("Allow", "GET, HEAD"));
    }
    return Optional.of(page(path).with("Cache-Control", "no-store").with("X-Content-Type-Options", "nosniff"));
  }

  private Reply page(String path) {
    if (path.equals(LIST + ".json")) {
      return Reply.of(200, "application/json", json());
    }
    if (path.equals(LIST) || path.equals(LIST + "/")) {
      return Reply.of(200, HTML, MailboxHtml.list(mails.get().reversed())).with("Content-Security-Policy", PAGE_POLICY);
    }
    String[] parts = path.substring(LIST.length() + 1).split("/", -1);
    Optional<Mail> mail = mails.get().stream().filter(one -> one.id().equals(parts[0])).findFirst();
    if (mail.isPresent() && parts.length == 1) {
      return Reply.of(200, HTML, MailboxHtml.mail(mail.get())).with("Content-Security-Policy", PAGE_POLICY);
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
