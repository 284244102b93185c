package org.redress.mail.automatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.mail.header.Addresses;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.MailAddress;
import org.redress.mail.header.MessageId;

/**
 * The mail that a report is about, as far as the report tells. Anybody can write such a report: what it names is looked
 * up among what we sent, and not believed otherwise.
 *
 * @param messageIds its own Message-ID first, then others by which it may be known
 * @param references what it replied to
 * @param replyTo where answers to it go, which in ours is an address with a MAC
 */
public record Original(
    List<MessageId> messageIds, List<MessageId> references, List<MailAddress> replyTo, Optional<String> subject) {

  public static final Original UNKNOWN = new Original(List.of(), List.of(), List.of(), Optional.empty());

  public Original {
    messageIds = List.copyOf(messageIds);
    references = List.copyOf(references);
    replyTo = List.copyOf(replyTo);
  }

  static Original of(HeaderFields header) {
    return new Original(
        header.first("Message-ID").map(MessageId::all).orElse(List.of()),
        Stream.concat(header.values("References"), header.values("In-Reply-To"))
            .flatMap(value -> MessageId.all(value).stream())
            .distinct()
            .toList(),
        header.values("Reply-To").flatMap(value -> Addresses.parse(value).stream()).toList(), header.text("Subject"));
  }

  /** Known by these as well. */
  Original or(List<MessageId> others) {
    List<MessageId> ids = new ArrayList<>(messageIds);
    others.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return new Original(ids, references, replyTo, subject);
  }

  /** Keeps people and subject out of logs. */
  @Override
  public String toString() {
    return "Original[" + messageIds.size() + " ids]";
  }
}
