package org.redress.mail.automatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.casework.report.EmailAddress;
import org.redress.mail.automatic.RecipientStatus.Action;
import org.redress.mail.header.Addresses;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.MessageId;

/** Reads reports on deliveries: the standard ones (RFC 3464), and from their words those of older servers. */
final class DeliveryReports {

  private static final Pattern STATUS = Pattern.compile("\\b([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b");
  private static final Pattern QMAIL = Pattern.compile("^<([^<>\\s]{3,254})>:", Pattern.MULTILINE);
  private static final Pattern MESSAGE_ID = Pattern
      .compile("^[> \t]*Message-ID:\\s*(<[^<>\\s]{3,500}>)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final int MAX_RECIPIENTS = 100;

  private DeliveryReports() {}

  static Sort read(HeaderFields header, MachineParts parts) {
    List<RecipientStatus> recipients = parts.deliveryStatus()
        .stream()
        .flatMap(text -> FieldGroups.read(text).stream())
        .filter(group -> group.has("Final-Recipient") || group.has("Original-Recipient") || group.has("Action"))
        .limit(MAX_RECIPIENTS)
        .map(DeliveryReports::recipient)
        .toList();
    return new Sort.DeliveryReport(recipients.isEmpty() ? fromWords(header, parts) : recipients,
        original(header, parts));
  }

  private static RecipientStatus recipient(HeaderFields group) {
    Optional<EmailAddress> address = Stream.of("Original-Recipient", "Final-Recipient")
        .flatMap(group::values)
        .map(value -> value.substring(value.indexOf(';') + 1))
        .flatMap(value -> Addresses.parse(value).stream())
        .flatMap(parsed -> parsed.address().stream())
        .findFirst();
    Action action = group.first("Action").map(RecipientStatus::action).orElse(Action.UNKNOWN);
    Optional<String> status = group.first("Status").flatMap(DeliveryReports::status);
    return new RecipientStatus(address, action == Action.UNKNOWN ? action(status) : action, status);
  }

  private static List<RecipientStatus> fromWords(HeaderFields header, MachineParts parts) {
    Optional<String> status = status(parts.words());
    Action action = action(status) == Action.UNKNOWN ? Action.FAILED : action(status);
    List<RecipientStatus> recipients = new ArrayList<>();
    Stream.concat(
        header.values("X-Failed-Recipients").flatMap(value -> Addresses.parse(value).stream()),
        QMAIL.matcher(parts.words()).results().flatMap(match -> Addresses.parse(match.group(1)).stream()))
        .flatMap(parsed -> parsed.address().stream())
        .distinct()
        .limit(MAX_RECIPIENTS)
        .forEach(address -> recipients.add(new RecipientStatus(Optional.of(address), action, status)));
    return recipients;
  }

  private static Optional<String> status(String text) {
    Matcher status = STATUS.matcher(text);
    return status.find() ? Optional.of(status.group(1)) : Optional.empty();
  }

  private static Action action(Optional<String> status) {
    return status.map(code -> switch (code.charAt(0)) {
      case '2' -> Action.DELIVERED;
      case '4' -> Action.DELAYED;
      default -> Action.FAILED;
    }).orElse(Action.UNKNOWN);
  }

  /** The header that came back; else what the words or the report's own header say. */
  static Original original(HeaderFields header, MachineParts parts) {
    List<MessageId> named = new ArrayList<>();
    Stream.of(parts.disposition(), parts.feedback(), parts.deliveryStatus())
        .flatMap(List::stream)
        .flatMap(text -> FieldGroups.read(text).stream())
        .flatMap(group -> Stream.of("Original-Message-ID", "X-Original-Message-ID").flatMap(group::values))
        .flatMap(value -> MessageId.all(value).stream())
        .forEach(named::add);
    MESSAGE_ID.matcher(parts.words()).results().flatMap(match -> MessageId.all(match.group(1)).stream())
        .forEach(named::add);
    Stream.of("In-Reply-To", "References", "X-Original-Message-ID")
        .flatMap(header::values)
        .flatMap(value -> MessageId.all(value).stream())
        .forEach(named::add);
    return parts.returned().map(Original::of).orElse(Original.UNKNOWN).or(named);
  }
}
