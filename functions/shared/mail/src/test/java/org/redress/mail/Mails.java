package org.redress.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.redress.casework.report.EmailAddress;
import org.redress.mail.limits.MailLimits;

/** The sample mails, and a reader for them. */
final class Mails {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T10:00:10Z"));

  private Mails() {}

  static byte[] sample(String name) {
    return resource(name + ".eml");
  }

  static List<String> expectations() {
    return new String(resource("expected.txt"), UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
  }

  static List<String> names() {
    return expectations().stream().map(line -> line.substring(0, line.indexOf(" | "))).toList();
  }

  static MailReader reader(MailLimits limits) {
    return new MailReader(limits, CLOCK, Mails::isOurs);
  }

  static MailReader reader() {
    return reader(MailLimits.STANDARD);
  }

  static ReadOutcome read(byte[] mail) {
    try {
      return reader().read(() -> new ByteArrayInputStream(mail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReceivedMail received(String name) {
    return (ReceivedMail) read(sample(name));
  }

  private static boolean isOurs(EmailAddress address) {
    return address.value().endsWith("@redress.example.org");
  }

  private static byte[] resource(String file) {
    try (InputStream stream = Objects.requireNonNull(Mails.class.getResourceAsStream("/mails/" + file), file)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
