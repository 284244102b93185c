package org.redress.notices;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.MailWriter;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.AddressTokens;
import org.redress.web.messages.Messages;

/** Words every mail that the cases owe to somebody. */
public final class NoticeWriter implements MailWriter {

  /** Tells machines that no person wrote this, so that they answer nothing to it (RFC 3834). */
  private static final Map<String, String> HEADERS = Map
      .of("Auto-Submitted", "auto-generated", "X-Auto-Response-Suppress", "All");

  private static final Pattern MESSAGE_ID = Pattern.compile("[!-~&&[^<>]]{1,500}");

  private final Messages messages = Messages.english();
  private final LetterPress press = new LetterPress();
  private final URI site;
  private final Function<CaseId, Optional<EmailAddress>> replies;
  private final ReceiptCodes codes;
  private final AddressTokens tokens;

  /**
   * Words mails that link to the public site.
   *
   * @param site its address without a slash at the end, such as {@code https://report.example.org}
   * @param replies where answers about a case go; empty where nobody reads them
   * @param codes tells a new code in the place of a lost one
   * @param tokens makes links that confirm addresses
   */
  public NoticeWriter(
      URI site, Function<CaseId, Optional<EmailAddress>> replies, ReceiptCodes codes, AddressTokens tokens) {
    this.site = site;
    this.replies = replies;
    this.codes = codes;
    this.tokens = tokens;
  }

  @Override
  public Mail write(Notice notice) {
    Letter letter = letter(notice);
    return new Mail(
        notice.to(), replyTo(notice), letter.subject(), press.text(letter), press.html(letter),
        headers(notice), Map.of());
  }

  /** Where answers go: of the reporter into the case, of the team not there, since they are no words about it. */
  private Optional<EmailAddress> replyTo(Notice notice) {
    return switch (notice.kind()) {
      case ACKNOWLEDGEMENT, QUESTION, ANSWER_RECEIVED, WITHDRAWN, APPEAL_RECEIVED, RECEIPT_CODE ->
        replies.apply(notice.id().caseId());
      case UNANSWERED_SENDER -> Optional.empty();
    };
  }

  /** Threads the mail with the one that it answers, if that has an id that can stand in a header. */
  private static Map<String, String> headers(Notice notice) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    Optional.ofNullable(notice.facts().get(Notice.ANSWERS))
        .filter(id -> MESSAGE_ID.matcher(id).matches())
        .ifPresent(id -> {
          headers.put("In-Reply-To", "<" + id + ">");
          headers.put("References", "<" + id + ">");
        });
    return headers;
  }

  private Letter letter(Notice notice) {
    return switch (notice.kind()) {
      case ACKNOWLEDGEMENT ->
        new Acknowledgement(messages, notice, site, confirmation(notice), replyTo(notice).isPresent()).letter();
      case QUESTION, ANSWER_RECEIVED, WITHDRAWN, APPEAL_RECEIVED -> new News(messages, notice, site).letter();
      case RECEIPT_CODE -> new NewCode(messages, notice, site, code(notice)).letter();
      case UNANSWERED_SENDER -> new UnansweredSender(messages, notice).letter();
    };
  }

  private Optional<URI> confirmation(Notice notice) {
    CaseId id = notice.id().caseId();
    return notice.isConfirmed()
        ? Optional.empty()
        : Optional.of(
            URI.create(site + "/reports/" + id.reference() + "/address/" + tokens.tokenFor(id, notice.to())));
  }

  /** @throws IllegalArgumentException if the address may be somebody else's, who would be let in */
  private String code(Notice notice) {
    String generation = notice.facts().get(Notice.GENERATION);
    if (generation == null || !notice.isConfirmed()) {
      throw new IllegalArgumentException(notice + " may not tell a code");
    }
    return codes.codeFor(notice.id().caseId(), Integer.parseInt(generation));
  }
}
