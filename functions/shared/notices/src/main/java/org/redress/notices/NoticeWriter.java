package org.redress.notices;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.MailWriter;
import org.redress.casework.report.EmailAddress;
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

  /**
   * Words mails that link to the public site.
   *
   * @param site its address without a slash at the end, such as {@code https://report.example.org}
   * @param replies where answers about a case go; empty where nobody reads them
   */
  public NoticeWriter(URI site, Function<CaseId, Optional<EmailAddress>> replies) {
    this.site = site;
    this.replies = replies;
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
      case ACKNOWLEDGEMENT -> replies.apply(notice.id().caseId());
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
      case ACKNOWLEDGEMENT -> new Acknowledgement(messages, notice, site, replyTo(notice).isPresent()).letter();
      case UNANSWERED_SENDER -> new UnansweredSender(messages, notice).letter();
    };
  }
}
