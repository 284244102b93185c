package org.redress.engines.ses;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.util.MimeUtil;

/** A mail as SES hands it to the receiving server: encoded words in the head, and the parts in base 64. */
public final class MailSource {

  private static final String LINE_END = "\r\n";
  private static final int WIDTH = 76;
  private static final int DELETE = 0x7f;

  private MailSource() {}

  /** The raw mail, all ASCII, lines ended as in mails. */
  public static String of(Mail mail) {
    String boundary = "_" + mail.id();
    StringBuilder source = new StringBuilder();
    for (Mail.Header header : mail.headers()) {
      source.append(line(header)).append(LINE_END);
    }
    source.append("Content-Type: multipart/alternative; boundary=\"").append(boundary).append('"').append(LINE_END);
    part(source, boundary, "text/plain", mail.text());
    part(source, boundary, "text/html", mail.html());
    return source.append(LINE_END).append("--").append(boundary).append("--").append(LINE_END).toString();
  }

  private static String line(Mail.Header header) {
    // As it is where it can be: what the sender encoded must not be encoded again.
    String value = header.value().chars().allMatch(c -> c < DELETE)
        ? header.value()
        : EncoderUtil.encodeIfNecessary(
            header.value(), EncoderUtil.Usage.TEXT_TOKEN, header.name().length() + 2);
    return MimeUtil.fold(header.name() + ": " + value, 0);
  }

  private static void part(StringBuilder source, String boundary, String type, String body) {
    source.append(LINE_END).append("--").append(boundary).append(LINE_END)
        .append("Content-Type: ").append(type).append("; charset=utf-8").append(LINE_END)
        .append("Content-Transfer-Encoding: base64").append(LINE_END).append(LINE_END)
        .append(
            Base64.getMimeEncoder(WIDTH, LINE_END.getBytes(US_ASCII)).encodeToString(body.getBytes(UTF_8)));
  }
}
