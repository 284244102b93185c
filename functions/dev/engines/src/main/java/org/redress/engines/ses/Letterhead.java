package org.redress.engines.ses;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.redress.engines.ses.Mail.Header;

/** Gives a mail the message id and headers that SES gives it, whatever the sender wrote in their place. */
final class Letterhead {

  private static final Set<String> OWN = Set.of("from", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id",
      "mime-version");

  private final String region;
  private final RandomGenerator random;

  Letterhead(String region, RandomGenerator random) {
    this.region = region;
    this.random = random;
  }

  String region() {
    return region;
  }

  Mail mail(OutboundMail outbound, long number, Instant now) {
    String id = String.format(Locale.ROOT, "0102%012x-%016x-%06d", now.toEpochMilli(), random.nextLong(), number);
    return new Mail(id, now, outbound.from(), outbound.to(), outbound.subject(), headers(outbound, id, now),
        outbound.text(), outbound.html(), outbound.tags());
  }

  private List<Header> headers(OutboundMail outbound, String id, Instant now) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("From", outbound.from()));
    addresses(headers, "To", outbound.to());
    addresses(headers, "Cc", outbound.cc());
    addresses(headers, "Reply-To", outbound.replyTo());
    headers.add(new Header("Subject", outbound.subject()));
    headers.add(new Header("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC))));
    headers.add(new Header("Message-ID", "<" + id + "@" + host() + ".amazonses.com>"));
    headers.add(new Header("MIME-Version", "1.0"));
    outbound.headers().stream().filter(header -> !OWN.contains(header.name().toLowerCase(Locale.ROOT)))
        .forEach(headers::add);
    return headers;
  }

  private static void addresses(List<Header> headers, String name, List<String> addresses) {
    if (!addresses.isEmpty()) {
      headers.add(new Header(name, String.join(", ", addresses)));
    }
  }

  private String host() {
    return region.equals("us-east-1") ? "email" : region;
  }
}
