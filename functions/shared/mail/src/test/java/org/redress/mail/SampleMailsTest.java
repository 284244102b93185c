package org.redress.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.report.EmailAddress;
import org.redress.mail.automatic.Automatic;
import org.redress.mail.automatic.Original;
import org.redress.mail.automatic.Reason;
import org.redress.mail.automatic.RecipientStatus;
import org.redress.mail.automatic.Sort;
import org.redress.mail.header.TopHeaders;

/** Reads each sample mail and compares with what {@code expected.txt} says of it. */
class SampleMailsTest {

  static List<String> samples() {
    return Mails.expectations();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleMailReadsAsExpected(String sample) {
    int bar = sample.indexOf(" | ");
    ReadOutcome outcome = Mails.read(Mails.sample(sample.substring(0, bar)));

    for (String expectation : Pattern.compile(";").split(sample.substring(bar + 3), -1)) {
      int equals = expectation.indexOf('=');
      check(outcome, expectation.substring(0, equals), expectation.substring(equals + 1));
    }
  }

  @Test
  void atMostOneInTenBrokenMailsIsPutAside() {
    long aside = Mails.names().stream().filter(name -> Mails.read(Mails.sample(name)) instanceof PutAside).count();

    assertThat(aside).isLessThanOrEqualTo(1);
  }

  private static void check(ReadOutcome outcome, String what, String expected) {
    switch (outcome) {
      case PutAside aside -> {
        assertThat(what).isEqualTo("aside");
        assertThat(aside.reason()).isEqualTo(PutAside.Reason.valueOf(expected));
      }
      case ReceivedMail mail -> check(mail, what, expected);
    }
  }

  private static void check(ReceivedMail mail, String what, String expected) {
    switch (what) {
      case "own" -> says(mail.words().own(), expected);
      case "quoted" -> says(mail.words().quoted(), expected);
      case "sig" -> says(mail.words().signature(), expected);
      case "html" -> says(mail.words().htmlOnly(), expected);
      case "txt" -> says(String.join("\n", mail.words().attached()), expected);
      case "cal" -> says(String.join("\n", mail.words().invitations()), expected);
      case "fwd" -> assertThat(mail.forwarded()).anySatisfy(post -> says(post.text(), expected));
      case "att" -> assertThat(names(mail)).isEqualTo(expected);
      case "unread" -> assertThat(kinds(mail)).isEqualTo(expected);
      case "subject" -> assertThat(mail.heading().subject()).isEqualTo(expected);
      case "name" -> assertThat(mail.heading().senderName()).isEqualTo(expected);
      case "from" -> assertThat(address(mail.heading().sender())).isEqualTo(expected);
      case "proven" -> assertThat(address(mail.provenSender())).isEqualTo(expected);
      case "date" -> assertThat(mail.heading().date().map(Object::toString).orElse("")).isEqualTo(expected);
      case "verdicts" -> assertThat(verdicts(mail.top())).isEqualTo(expected);
      case "sort" -> assertThat(mail.automatic().sort().getClass().getSimpleName()).isEqualTo(expected);
      case "ack" -> acknowledged(mail.automatic(), expected);
      case "original" -> assertThat(original(mail.automatic().sort()).messageIds().getFirst().value())
          .isEqualTo(expected);
      case "status" -> assertThat(status(mail.automatic().sort())).isEqualTo(expected);
      default -> throw new IllegalArgumentException(what);
    }
  }

  /** Nothing is expected of a text that must be empty. */
  private static void says(String text, String expected) {
    if (expected.isEmpty()) {
      assertThat(text).isEmpty();
    } else {
      assertThat(text).contains(expected);
    }
  }

  private static void acknowledged(Automatic automatic, String expected) {
    String reasons = new TreeSet<>(automatic.reasons()).stream().map(Reason::name).collect(Collectors.joining(" "));
    switch (expected) {
      case "yes" -> assertThat(reasons).isEmpty();
      case "*" -> assertThat(automatic.mayBeAcknowledged()).isFalse();
      default -> assertThat(reasons.split(" ")).containsExactlyInAnyOrder(expected.split(" "));
    }
  }

  private static Original original(Sort sort) {
    return switch (sort) {
      case Sort.DeliveryReport report -> report.original();
      case Sort.ReadReceipt receipt -> receipt.original();
      case Sort.FeedbackReport report -> report.original();
      case Sort.Ordinary _,Sort.AutoReply _,Sort.ListMail _,Sort.Ours _ -> Original.UNKNOWN;
    };
  }

  private static String status(Sort sort) {
    RecipientStatus status = ((Sort.DeliveryReport) sort).recipients().getFirst();
    return status.action() + " " + status.status().orElse("") + " " + address(status.recipient());
  }

  private static String names(ReceivedMail mail) {
    return mail.attachments().stream().map(file -> file.name().value()).collect(Collectors.joining(","));
  }

  private static String kinds(ReceivedMail mail) {
    return mail.unread().stream().map(unread -> unread.kind().name()).distinct().collect(Collectors.joining(","));
  }

  private static String verdicts(TopHeaders top) {
    return top.spam() + " " + top.virus() + " " + top.spf() + " " + top.dkim() + " " + top.dmarc();
  }

  private static String address(Optional<EmailAddress> address) {
    return address.map(EmailAddress::value).orElse("");
  }
}
