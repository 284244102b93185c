package org.redress.local.mailbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.redress.engines.ses.Mail;

/** The mails as JSON, for scripts. */
final class MailboxJson {

  private MailboxJson() {}

  static String of(List<Mail> mails) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode list = all.putArray("mails");
    for (Mail mail : mails) {
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
