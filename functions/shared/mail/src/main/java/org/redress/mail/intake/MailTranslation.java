package org.redress.mail.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.NoticeState;
import org.redress.casework.mail.InboundMail;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.Nature;
import org.redress.casework.mail.Sender;
import org.redress.casework.report.EmailAddress;
import org.redress.mail.Heading;
import org.redress.mail.ReceivedMail;
import org.redress.mail.automatic.Automatic;
import org.redress.mail.automatic.Original;
import org.redress.mail.automatic.Reason;
import org.redress.mail.automatic.Sort;
import org.redress.mail.header.MailAddress;
import org.redress.mail.header.MessageId;
import org.redress.mail.header.TopHeaders;

/** Says of a mail that was read what the rules ask. */
public final class MailTranslation {

  /** What a provider calls it when somebody marks a mail as unwanted. */
  private static final String ABUSE = "abuse";

  private MailTranslation() {}

  /**
   * Says it of a mail.
   *
   * @param receivedAt when it came to us
   */
  public static InboundMail of(MailId id, Instant receivedAt, ReceivedMail mail) {
    Heading heading = mail.heading();
    Automatic automatic = mail.automatic();
    Original about = about(automatic.sort());
    return new InboundMail(
        id, receivedAt, mail.content(), heading.messageId().map(MessageId::value), sender(mail),
        addresses(Stream.concat(heading.recipients().stream(), about.replyTo().stream())), answers(heading, about),
        MailWords.report(mail), nature(automatic),
        automatic.mayBeAcknowledged() ? Optional.empty() : Optional.of(automatic.explanation()), findings(mail));
  }

  private static Sender sender(ReceivedMail mail) {
    Heading heading = mail.heading();
    return new Sender(
        heading.senderName(), mail.provenSender().or(heading::sender), mail.provenSender().isPresent());
  }

  private static Nature nature(Automatic automatic) {
    return switch (automatic.sort()) {
      case Sort.Ordinary _,Sort.ListMail _ -> new Nature.Written();
      // Programs also send what people wrote, and that names nobody whom it answers.
      case Sort.AutoReply _ -> has(automatic, Reason.AUTO_REPLY) || has(automatic, Reason.OUT_OF_OFFICE)
          ? new Nature.AutomaticReply()
          : new Nature.Written();
      case Sort.DeliveryReport report -> new Nature.News(
          "delivery report",
          report.hasFailed() ? Optional.of(new NoticeState.Bounced(Optional.empty())) : Optional.empty());
      case Sort.ReadReceipt _ -> new Nature.News("read receipt", Optional.empty());
      case Sort.FeedbackReport(var kind, var _) -> new Nature.News(
          "feedback report",
          kind.equalsIgnoreCase(ABUSE)
              ? Optional.of(new NoticeState.Complained(Optional.empty()))
              : Optional.empty());
      // People may write from an address of ours; what we send by ourselves says so.
      case Sort.Ours _ -> has(automatic, Reason.AUTO_SUBMITTED) ? new Nature.Ours() : new Nature.Written();
    };
  }

  private static boolean has(Automatic automatic, Reason reason) {
    return automatic.reasons().contains(reason);
  }

  private static Original about(Sort sort) {
    return switch (sort) {
      case Sort.DeliveryReport(var _, var original) -> original;
      case Sort.ReadReceipt(var original) -> original;
      case Sort.FeedbackReport(var _, var original) -> original;
      case Sort.Ordinary _,Sort.AutoReply _,Sort.ListMail _,Sort.Ours _ -> Original.UNKNOWN;
    };
  }

  private static List<EmailAddress> addresses(Stream<MailAddress> named) {
    return named.flatMap(one -> one.address().stream()).distinct().toList();
  }

  /** Of References the last is the nearest. */
  private static List<String> answers(Heading heading, Original about) {
    List<MessageId> ids = new ArrayList<>(about.messageIds());
    ids.addAll(heading.inReplyTo());
    ids.addAll(heading.references().reversed());
    return ids.stream().flatMap(id -> id.sesId().stream()).distinct().toList();
  }

  private static Map<String, String> findings(ReceivedMail mail) {
    TopHeaders top = mail.top();
    Map<String, String> findings = new HashMap<>(Map.of(
        "spam", top.spam().name(),
        "virus", top.virus().name(),
        "spf", top.spf().name(),
        "dkim", top.dkim().name(),
        "dmarc", top.dmarc().name(),
        "attachments", Integer.toString(mail.attachments().size())));
    int left = MailFiles.of(mail).left();
    if (left > 0) {
      findings.put("attachmentsLeft", Integer.toString(left));
    }
    if (!mail.unread().isEmpty()) {
      findings.put(
          "unread", mail.unread().stream().map(one -> one.kind().name()).distinct().collect(Collectors.joining(", ")));
    }
    return findings;
  }
}
