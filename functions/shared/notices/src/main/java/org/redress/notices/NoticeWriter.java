package org.redress.notices;

import java.net.URI;
import java.util.Map;
import org.redress.casework.Notice;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.MailWriter;
import org.redress.web.messages.Messages;

/** Words every mail that the cases owe to somebody. */
public final class NoticeWriter implements MailWriter {

  /** Tells machines that no person wrote this, so that they answer nothing to it (RFC 3834). */
  private static final Map<String, String> HEADERS = Map
      .of("Auto-Submitted", "auto-generated", "X-Auto-Response-Suppress", "All");

  private final Messages messages = Messages.english();
  private final LetterPress press = new LetterPress();
  private final URI site;

  /**
   * Words mails that link to the public site.
   *
   * @param site its address without a slash at the end, such as {@code https://report.example.org}
   */
  public NoticeWriter(URI site) {
    this.site = site;
  }

  @Override
  public Mail write(Notice notice) {
    Letter letter = letter(notice);
    return new Mail(notice.to(), letter.subject(), press.text(letter), press.html(letter), HEADERS, Map.of());
  }

  private Letter letter(Notice notice) {
    return switch (notice.kind()) {
      case ACKNOWLEDGEMENT -> new Acknowledgement(messages, notice, site).letter();
    };
  }
}
