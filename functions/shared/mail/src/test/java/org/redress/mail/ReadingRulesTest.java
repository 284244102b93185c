package org.redress.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.mail.automatic.Original;
import org.redress.mail.automatic.Sort;
import org.redress.mail.header.MessageId;

class ReadingRulesTest {

  @Test
  void theSameMailDeliveredAgainHasTheSameContent() {
    String mail = new String(Mails.sample("attachments"), ISO_8859_1);
    String again = "Return-Path: <other@example.org>\r\nReceived: from a by b\r\n"
        + mail.substring(mail.indexOf("From: "));

    assertThat(content(again)).isEqualTo(content(mail));
  }

  @Test
  void aMailWithAReusedMessageIdAndOtherWordsHasOtherContent() {
    String mail = new String(Mails.sample("plain-ascii"), ISO_8859_1);

    assertThat(content(mail.replace("my sister", "my brother"))).isNotEqualTo(content(mail));
    assertThat(content(mail.replace("Abuse on", "Abuse in"))).isNotEqualTo(content(mail));
  }

  @Test
  void aReplyNamesTheNoticeThatItAnswers() {
    Heading heading = Mails.received("reply-gmail-html").heading();

    assertThat(heading.inReplyTo()).extracting(MessageId::sesId).containsExactly(Optional.of("0102018f"));
    assertThat(heading.references()).extracting(MessageId::value)
        .containsExactly("a@example.org", "0102018f@eu-west-1.amazonses.com");
  }

  @Test
  void aBounceTellsWhichNoticeItIsAbout() {
    Sort.DeliveryReport report = (Sort.DeliveryReport) Mails.received("bounce-standard").automatic().sort();
    Original original = report.original();

    assertThat(report.hasFailed()).isTrue();
    assertThat(original.messageIds()).first().extracting(MessageId::sesId)
        .isEqualTo(Optional.of("0102018f-aaaa"));
    assertThat(original.replyTo()).singleElement()
        .satisfies(to -> assertThat(to.address().orElseThrow().value()).startsWith("k1.7k2m9qxw4t."));
    assertThat(original.references()).containsExactly(new MessageId("mail-1@example.org"));
  }

  @Test
  void aDelayIsNoFailure() {
    Sort.DeliveryReport report = (Sort.DeliveryReport) Mails.received("bounce-delayed").automatic().sort();

    assertThat(report.hasFailed()).isFalse();
  }

  @Test
  void aForwardedPostTellsWhoWroteItAndWhen() {
    Forwarded attached = Mails.received("forwarded-as-attachment").forwarded().getFirst();
    Forwarded inline = Mails.received("forwarded-gmail").forwarded().getFirst();

    assertThat(attached.from()).hasValue("Troll <troll@example.org>");
    assertThat(attached.sent()).hasValue("2026-05-03T09:00:00Z");
    assertThat(attached.place()).hasValue("2");
    assertThat(inline.from()).hasValue("Troll <troll@example.org>");
    assertThat(inline.sent()).hasValue("Sun, 3 May 2026 at 09:00");
    assertThat(inline.place()).isEmpty();
    assertThat(inline.text()).isEqualTo("Nobody wants you here.");
  }

  @Test
  void aPictureWithinTheTextIsNotedAsInline() {
    assertThat(Mails.received("inline-pictures").attachments()).singleElement().satisfies(file -> {
      assertThat(file.inline()).isTrue();
      assertThat(file.contentId()).hasValue("pic1");
    });
    assertThat(Mails.received("attachments").attachments()).extracting(Attachment::inline).containsOnly(false);
  }

  @Test
  void aFileThatIsNoMailIsPutAside() {
    byte[] file = new byte[4_096];
    file[0] = (byte) 0xd0;
    file[1] = (byte) 0xcf;

    assertThat(Mails.read(file)).isEqualTo(new PutAside(PutAside.Reason.UNREADABLE, Optional.empty()));
  }

  @Test
  void textThatRepeatsItselfIsComparedInTime() {
    String plain = "a".repeat(200_000);
    String html = ("<p>" + "a".repeat(1_000) + "b</p>").repeat(180);
    String mail = "From: jo@example.org\r\nContent-Type: multipart/alternative; boundary=edge\r\n\r\n--edge\r\n\r\n"
        + plain + "\r\n--edge\r\nContent-Type: text/html\r\n\r\n" + html + "\r\n--edge--\r\n";

    ReceivedMail read = (ReceivedMail) Mails.read(mail.getBytes(ISO_8859_1));

    assertThat(read.words().htmlOnly().lines()).hasSize(180);
  }

  @Test
  void flowedQuotesKeepTheirPlace() {
    Words words = Mails.received("flowed").words();

    assertThat(words.quoted()).isEqualTo("> An old one.\nA newer one.");
    assertThat(words.signature()).isEqualTo("-- \nJo");
  }

  @Test
  void nothingOfAMailIsPrintedByAccident() {
    for (String name : List.of("plain-ascii", "forwarded-outlook", "bounce-standard", "attachments")) {
      ReceivedMail mail = Mails.received(name);
      Stream.of(mail, mail.heading(), mail.words(), mail.forwarded(), mail.attachments(), mail.top(), mail.automatic())
          .map(Object::toString)
          .forEach(text -> assertThat(text).doesNotContain("sister", "Nobody", "jo@", "gone@", "Jo ", "shot"));
    }
  }

  private static String content(String mail) {
    return ((ReceivedMail) Mails.read(mail.getBytes(ISO_8859_1))).content().hex();
  }
}
