package org.redress.local.mailin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.report.EmailAddress;
import org.redress.mail.header.Addresses;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.OpenedMail;
import org.redress.mail.limits.MailLimits;
import org.redress.mail.limits.Watch;

/** Writes on top of a mail what SES writes when it takes one in, and leaves the mail's own bytes as they are. */
public final class SesBlock {

  private static final String PASS = "PASS";
  private static final String LINE_END = "\r\n";

  private final Map<Check, String> verdicts;
  private final Optional<String> sender;
  private final String recipient;

  /**
   * Writes blocks.
   *
   * @param verdicts what was found; what is not there was passed
   * @param sender the envelope's sender, empty text for the null sender; absent for what the mail says itself
   * @param recipient where the mail went
   */
  public SesBlock(Map<Check, String> verdicts, Optional<String> sender, String recipient) {
    this.verdicts = Map.copyOf(verdicts);
    this.sender = sender;
    this.recipient = recipient;
  }

  /** The mail as SES would store it. */
  public byte[] on(byte[] mail, String id, Instant now) {
    HeaderFields header = header(mail);
    Optional<String> from = header.values("From")
        .flatMap(value -> Addresses.parse(value).stream())
        .flatMap(named -> named.address().stream())
        .map(EmailAddress::value)
        .findFirst();
    String envelope = sender.or(() -> returnPath(header)).or(() -> from).orElse("");
    String domain = Stream.of(from.orElse(""), envelope)
        .filter(address -> address.contains("@"))
        .map(address -> address.substring(address.lastIndexOf('@') + 1))
        .findFirst()
        .orElse("");
    String block = String.join(LINE_END, lines(envelope, domain, id, now)) + LINE_END;
    ByteArrayOutputStream whole = new ByteArrayOutputStream(block.length() + mail.length);
    whole.writeBytes(block.getBytes(UTF_8));
    whole.writeBytes(mail);
    return whole.toByteArray();
  }

  private List<String> lines(String envelope, String domain, String id, Instant now) {
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
    return List.of(
        "Return-Path: <" + envelope + ">",
        "Received: from localhost (localhost [127.0.0.1])",
        " by inbound-smtp.eu-west-2.amazonaws.com with SMTP id " + id,
        " for " + recipient + ";",
        " " + date,
        "X-SES-Spam-Verdict: " + verdict(Check.SPAM),
        "X-SES-Virus-Verdict: " + verdict(Check.VIRUS),
        "Received-SPF: " + verdict(Check.SPF) + " client-ip=127.0.0.1; envelope-from=" + envelope + "; helo=localhost;",
        "Authentication-Results: amazonses.com;",
        " spf=" + verdict(Check.SPF) + " client-ip=127.0.0.1; envelope-from=" + envelope + "; helo=localhost;",
        " dkim=" + verdict(Check.DKIM) + (domain.isEmpty() ? ";" : " header.i=@" + domain + ";"),
        " dmarc=" + verdict(Check.DMARC) + (domain.isEmpty() ? ";" : " header.from=" + domain + ";"));
  }

  private String verdict(Check check) {
    return check.written(verdicts.getOrDefault(check, PASS));
  }

  private static Optional<String> returnPath(HeaderFields header) {
    return header.first("Return-Path")
        .map(value -> value.replace("<", "").replace(">", "").strip())
        .filter(value -> value.isEmpty() || EmailAddress.parse(value).isPresent());
  }

  /** The mail's own header; nothing of one that cannot be read. */
  private static HeaderFields header(byte[] mail) {
    try {
      return OpenedMail.open(
          new ByteArrayInputStream(mail), new Watch(MailLimits.STANDARD, InstantSource.system())).header();
    } catch (IOException | RuntimeException _) {
      return new HeaderFields(List.of());
    }
  }
}
