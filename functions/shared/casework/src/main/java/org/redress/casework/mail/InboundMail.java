package org.redress.casework.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.RequestKey;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/**
 * A mail that was read, as far as the rules care.
 *
 * @param id under which its raw text is kept
 * @param receivedAt when it was received for us
 * @param content the digest of what its sender wrote, the same however often it is delivered
 * @param messageId as it says, without brackets
 * @param addressed where it says that it was sent; of news about a mail, also where answers to that mail go
 * @param answers ids, as the mail service gave them to mails that it sent for us, of mails that this one answers or is
 *     about, the nearest first
 * @param words its words as a report
 * @param silence why it may not be acknowledged, in words that follow "because"; empty if it may
 * @param findings what was found about it, for the timeline; nothing about a person
 */
public record InboundMail(
    MailId id,
    Instant receivedAt,
    Digest content,
    Optional<String> messageId,
    Sender sender,
    List<EmailAddress> addressed,
    List<String> answers,
    Report words,
    Nature nature,
    Optional<String> silence,
    Map<String, String> findings) {

  public InboundMail {
    addressed = List.copyOf(addressed);
    answers = List.copyOf(answers);
    findings = Map.copyOf(findings);
  }

  /**
   * By what the mail is known again. The content is part of the key: a Message-ID that was used before with other content
   * names another mail.
   */
  public RequestKey key() {
    return new RequestKey(
        new Digester().add("mail").add(messageId.orElse("")).add(content.hex()).digest(), content);
  }

  /** Says which mail, nothing of what it holds. */
  @Override
  public String toString() {
    return "InboundMail[" + id + "]";
  }
}
