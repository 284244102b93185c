package org.redress.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.engines.files.AtomicFile;
import org.redress.engines.ses.Mail.Header;

/** One file of the mailbox: a mail, and the events owed for it with whether each was handed over. */
final class StoredMail {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final ObjectNode content;

  private StoredMail(Path file, ObjectNode content) {
    this.file = file;
    this.content = content;
  }

  /** When this returns, mail and events are on the disk. */
  static StoredMail write(Path file, Mail mail, List<ObjectNode> events) throws IOException {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.set("mail", toJson(mail));
    ArrayNode owed = content.putArray("events");
    events.forEach(event -> owed.addObject().put("handedOver", false).set("event", event));
    StoredMail stored = new StoredMail(file, content);
    stored.save();
    return stored;
  }

  static StoredMail read(Path file) throws IOException {
    if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode content) {
      return new StoredMail(file, content);
    }
    throw new IOException("A file of the mailbox holds no mail: " + file.getFileName());
  }

  boolean isIn(Path which) {
    return file.equals(which);
  }

  /** The first event not yet handed over, or a missing node. */
  synchronized JsonNode firstOwed() {
    for (JsonNode entry : content.path("events")) {
      if (!entry.path("handedOver").asBoolean()) {
        return entry.path("event");
      }
    }
    return JsonNodeFactory.instance.missingNode();
  }

  synchronized void markFirstOwed() throws IOException {
    for (JsonNode entry : content.path("events")) {
      if (entry instanceof ObjectNode owed && !owed.path("handedOver").asBoolean()) {
        owed.put("handedOver", true);
        save();
        return;
      }
    }
  }

  /**
   * Owes one more event, which tells of the mail later.
   *
   * @throws IOException if the file cannot be written, or holds no event that says that the mail was sent
   */
  synchronized void owe(LateNews news, Instant at) throws IOException {
    if (!(content.path("events") instanceof ArrayNode owed)
        || !(owed.path(0).path("event") instanceof ObjectNode sent)) {
      throw new IOException("A file of the mailbox holds no event: " + file.getFileName());
    }
    owed.addObject().put("handedOver", false).set("event", news.event(sent, at));
    save();
  }

  /** Owes all events once more. */
  synchronized void oweAll() throws IOException {
    for (JsonNode entry : content.path("events")) {
      if (entry instanceof ObjectNode owed) {
        owed.put("handedOver", false);
      }
    }
    save();
  }

  private void save() throws IOException {
    AtomicFile.write(file, JSON.writeValueAsBytes(content));
  }

  Mail mail() {
    JsonNode node = content.path("mail");
    List<String> to = new ArrayList<>();
    node.path("to").forEach(address -> to.add(address.asText()));
    List<Header> headers = new ArrayList<>();
    node.path("headers")
        .forEach(header -> headers.add(new Header(header.path("name").asText(), header.path("value").asText())));
    Map<String, String> tags = new LinkedHashMap<>();
    node.path("tags").properties().forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
    return new Mail(node.path("id").asText(), Instant.parse(node.path("time").asText()), node.path("from").asText(), to,
        node.path("subject").asText(), headers, node.path("text").asText(), node.path("html").asText(), tags);
  }

  private static ObjectNode toJson(Mail mail) {
    ObjectNode node = JsonNodeFactory.instance.objectNode()
        .put("id", mail.id())
        .put("time", mail.time().toString())
        .put("from", mail.from());
    ArrayNode to = node.putArray("to");
    mail.to().forEach(to::add);
    node.put("subject", mail.subject());
    ArrayNode headers = node.putArray("headers");
    mail.headers().forEach(header -> headers.addObject().put("name", header.name()).put("value", header.value()));
    node.put("text", mail.text()).put("html", mail.html());
    ObjectNode tags = node.putObject("tags");
    mail.tags().forEach(tags::put);
    return node;
  }
}
