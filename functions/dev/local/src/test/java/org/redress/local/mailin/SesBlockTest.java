package org.redress.local.mailin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.mail.MailReader;
import org.redress.mail.ReceivedMail;
import org.redress.mail.header.TopHeaders;
import org.redress.mail.header.Verdict;
import org.redress.mail.limits.MailLimits;

class SesBlockTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final String MAIL = "Return-Path: <bounces@example.net>\r\nFrom: Jo <jo@example.org>\r\n\r\nHello.\r\n";

  @Test
  void whatIsNotSaidWasPassedAndTheMailStaysAsItIs() throws IOException {
    byte[] mail = "From: Jo <jo@example.org>\nSubject: \u00e9\n\n\u0000\u00ff".getBytes(ISO_8859_1);

    byte[] stored = new SesBlock(Map.of(), Optional.empty(), "report@reports.example.org").on(mail, "id", NOW);

    assertThat(stored).endsWith(mail);
    assertThat(top(stored)).isEqualTo(
        new TopHeaders(
            Optional.of("jo@example.org"), Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS,
            Optional.of("example.org")));
  }

  @Test
  void verdictsAreWrittenAsSesWritesThem() throws IOException {
    Map<Check, String> verdicts = Map.of(
        Check.SPAM, "fail", Check.VIRUS, "PROCESSING_FAILED", Check.SPF, "FAIL", Check.DKIM, "none", Check.DMARC,
        "Fail");

    TopHeaders top = top(new SesBlock(verdicts, Optional.empty(), "report@reports.example.org")
        .on(MAIL.getBytes(UTF_8), "id", NOW));

    assertThat(top).isEqualTo(
        new TopHeaders(
            Optional.of("bounces@example.net"), Verdict.FAIL, Verdict.PROCESSING_FAILED, Verdict.FAIL, Verdict.GRAY,
            Verdict.FAIL, Optional.of("example.org")));
  }

  @Test
  void aSenderThatIsNamedCountsAndOneThatIsNowhereIsTheNullSender() throws IOException {
    assertThat(top(block("ann@example.net").on(MAIL.getBytes(UTF_8), "id", NOW)).returnPath())
        .contains("ann@example.net");
    assertThat(top(block("").on(MAIL.getBytes(UTF_8), "id", NOW)).isNullSender()).isTrue();
    assertThat(
        top(new SesBlock(Map.of(), Optional.empty(), "report@reports.example.org")
            .on("Subject: nobody\r\n\r\nHello.".getBytes(UTF_8), "id", NOW))
            .isNullSender())
        .isTrue();
  }

  private static SesBlock block(String sender) {
    return new SesBlock(Map.of(), Optional.of(sender), "report@reports.example.org");
  }

  private static TopHeaders top(byte[] stored) throws IOException {
    return ((ReceivedMail) new MailReader(MailLimits.STANDARD, InstantSource.fixed(NOW), _ -> false)
        .read(() -> new ByteArrayInputStream(stored))).top();
  }
}
