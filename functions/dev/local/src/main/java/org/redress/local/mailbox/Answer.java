package org.redress.local.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.redress.engines.ses.Mail;

/** What the person whom a mail went to answers, as their mail program would send it. */
final class Answer {

  private static final String LINE_END = "\r\n";
  private static final int WIDTH = 76;

  private Answer() {}

  /** Where an answer to a mail goes; nowhere, if nobody reads that. */
  static Optional<String> address(Mail mail) {
    return mail.header("Reply-To");
  }

  /**
   * A raw mail with these words.
   *
   * @param to as {@link #address} says it
   */
  static byte[] to(Mail mail, String to, String words, Instant now) {
    List<String> lines = new ArrayList<>(
        List.of(
            "From: " + mail.to().getFirst(),
            "To: " + to,
            "Subject: " + EncoderUtil.encodeIfNecessary(subject(mail), EncoderUtil.Usage.TEXT_TOKEN, 0),
            "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)),
            "Message-ID: <" + UUID.randomUUID() + "@example.org>"));
    mail.header("Message-ID").ifPresent(id -> {
      lines.add("In-Reply-To: " + id);
      lines.add("References: " + id);
    });
    lines.addAll(
        List.of(
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            Base64.getMimeEncoder(WIDTH, LINE_END.getBytes(US_ASCII)).encodeToString(words.getBytes(UTF_8)),
            ""));
    return String.join(LINE_END, lines).getBytes(US_ASCII);
  }

  private static String subject(Mail mail) {
    return mail.subject().startsWith("Re: ") ? mail.subject() : "Re: " + mail.subject();
  }
}
