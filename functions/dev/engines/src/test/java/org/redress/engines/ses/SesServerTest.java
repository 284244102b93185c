package org.redress.engines.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.engines.Listen;
import org.redress.engines.LocalCredentials;
import org.redress.engines.ses.Mail.Header;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

class SesServerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.125Z");

  @TempDir
  private Path folder;
  private Mailbox mailbox;
  private SesServer server;
  private SesV2Client client;

  @BeforeEach
  void start() throws Exception {
    mailbox = Mailbox.open(folder, "eu-west-2", InstantSource.fixed(NOW), new SplittableRandom(1));
    server = SesServer.start(Listen.free(), mailbox);
    client = SesV2Client.builder()
        .endpointOverride(server.endpoint())
        .region(TestEngines.REGION)
        .credentialsProvider(LocalCredentials.provider())
        .httpClient(UrlConnectionHttpClient.create())
        .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
    mailbox.close();
  }

  @Test
  void anAcceptedMailIsInTheMailboxAsItWasSent() {
    String id = client.sendEmail(mail("member@example.org").replyToAddresses("reply@example.org").build()).messageId();

    Mail kept = mailbox.mails().getLast();
    assertThat(kept.id()).isEqualTo(id);
    assertThat(kept.time()).isEqualTo(NOW);
    assertThat(kept.from()).isEqualTo("Redress <noreply@example.org>");
    assertThat(kept.to()).containsExactly("member@example.org");
    assertThat(kept.subject()).isEqualTo("Your report – received");
    assertThat(kept.text()).isEqualTo("Thank you.");
    assertThat(kept.html()).isEqualTo("<p>Thank you.</p>");
    assertThat(kept.tags()).containsEntry("case", "R-1").containsEntry("notice", "1");
    assertThat(kept.header("message-id")).contains("<" + id + "@eu-west-2.amazonses.com>");
    assertThat(kept.header("Reply-To")).contains("reply@example.org");
    assertThat(kept.header("Auto-Submitted")).contains("auto-generated");
    assertThat(kept.headers()).filteredOn(header -> header.name().equalsIgnoreCase("Message-ID")).hasSize(1);
    assertThat(kept).hasToString("Mail[" + id + "]");
  }

  @Test
  void messageIdsHaveAnotherHostInTheFirstRegion() {
    OutboundMail outbound = new OutboundMail("a@example.org", List.of("b@example.org"), List.of(), List.of(), List.of(),
        "s", "t", "", List.of(), Map.of(), "");

    Mail mail = new Letterhead("us-east-1", new SplittableRandom(1)).mail(outbound, 1, NOW);

    assertThat(mail.headers()).contains(new Header("Message-ID", "<" + mail.id() + "@email.amazonses.com>"));
  }

  @Test
  void eachMailOwesTheEventsOfItsRecipient() throws Exception {
    client.sendEmail(mail("member@example.org").build());
    client.sendEmail(mail("bounce+r1@simulator.amazonses.com").build());
    String id = client.sendEmail(mail("complaint@simulator.amazonses.com").build()).messageId();

    List<JsonNode> events = handedOver(mailbox, 7);

    assertThat(events).extracting(event -> event.path("detail-type").asText())
        .containsExactly("Email Sent", "Email Delivered", "Email Sent", "Email Bounced", "Email Sent",
            "Email Delivered",
            "Email Complaint Received");
    JsonNode last = events.getLast();
    assertThat(last.path("source").asText()).isEqualTo("aws.ses");
    assertThat(last.path("detail").path("eventType").asText()).isEqualTo("Complaint");
    assertThat(last.at("/detail/mail/messageId").asText()).isEqualTo(id);
    assertThat(last.at("/detail/mail/tags/case/0").asText()).isEqualTo("R-1");
    assertThat(last.at("/detail/mail/destination/0").asText()).isEqualTo("complaint@simulator.amazonses.com");
    assertThat(events.get(3).at("/detail/bounce/bounceType").asText()).isEqualTo("Permanent");
  }

  @Test
  void eventsNotTakenBeforeARestartAreGivenAfterIt() throws Exception {
    client.sendEmail(mail("member@example.org").build());
    client.sendEmail(mail("other@example.org").build());
    LinkedBlockingQueue<String> tried = new LinkedBlockingQueue<>();
    mailbox.events(event -> {
      tried.add(event.path("detail-type").asText());
      if (event.path("detail-type").asText().equals("Email Delivered")) {
        throw new IllegalStateException("not now");
      }
    });
    assertThat(tried.poll(10, TimeUnit.SECONDS)).isEqualTo("Email Sent");
    assertThat(tried.poll(10, TimeUnit.SECONDS)).isEqualTo("Email Delivered");
    mailbox.close();
    Files.writeString(folder.resolve("0000000003.json.tmp"), "{\"half");

    try (Mailbox reopened = Mailbox.open(folder, "eu-west-2", InstantSource.fixed(NOW), new SplittableRandom(2))) {
      assertThat(reopened.mails()).isEqualTo(mailbox.mails()).hasSize(2);
      assertThat(handedOver(reopened, 3)).extracting(event -> event.path("detail-type").asText())
          .containsExactly("Email Delivered", "Email Sent", "Email Delivered");
      assertThat(reopened.accept(SendEmailReaderTest.aMail())).endsWith("-000003");
    }
  }

  @Test
  void eventsThatWereTakenAndLostAreGivenOnceMore() throws Exception {
    String lost = client.sendEmail(mail("member@example.org").build()).messageId();
    client.sendEmail(mail("other@example.org").build());
    assertThat(handedOver(mailbox, 4)).hasSize(4);
    mailbox.close();

    try (Mailbox reopened = Mailbox.open(folder, "eu-west-2", InstantSource.fixed(NOW), new SplittableRandom(2))) {
      reopened.oweAgain(mail -> mail.id().equals(lost));

      assertThat(handedOver(reopened, 2)).extracting(event -> event.at("/detail/mail/messageId").asText())
          .containsExactly(lost, lost);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"R 1", "R/1", "R:1", "réf", ""})
  void aTagOfOtherThanLettersDigitsAndDashesIsRefused(String value) {
    SendEmailRequest request = mail("member@example.org")
        .emailTags(MessageTag.builder().name("case").value(value).build())
        .build();

    assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> client.sendEmail(request));
    assertThat(mailbox.mails()).isEmpty();
  }

  @Test
  void anAskedForFaultIsMetOnceAndOnlyALostReplyLeavesAMail() {
    SendEmailRequest request = mail("member@example.org").build();

    server.failNext(SesFault.THROTTLED);
    assertThatThrownBy(() -> client.sendEmail(request)).isInstanceOf(TooManyRequestsException.class);
    server.failNext(SesFault.REJECTED);
    assertThatThrownBy(() -> client.sendEmail(request)).isInstanceOf(MessageRejectedException.class);
    assertThat(mailbox.mails()).isEmpty();
    server.failNext(SesFault.REPLY_LOST);
    assertThatThrownBy(() -> client.sendEmail(request)).isInstanceOf(SdkClientException.class);
    assertThat(mailbox.mails()).hasSize(1);
    client.sendEmail(request);
    assertThat(mailbox.mails()).hasSize(2);
  }

  private static SendEmailRequest.Builder mail(String to) {
    return SendEmailRequest.builder()
        .fromEmailAddress("Redress <noreply@example.org>")
        .destination(destination -> destination.toAddresses(to))
        .configurationSetName("notices")
        .emailTags(MessageTag.builder().name("case").value("R-1").build(),
            MessageTag.builder().name("notice").value("1").build())
        .content(content -> content.simple(simple -> simple.subject(subject -> subject.data("Your report – received"))
            .headers(header("Message-ID", "<own@example.org>"), header("Auto-Submitted", "auto-generated"))
            .body(body -> body.text(text -> text.data("Thank you.")).html(html -> html.data("<p>Thank you.</p>")))));
  }

  private static MessageHeader header(String name, String value) {
    return MessageHeader.builder().name(name).value(value).build();
  }

  private static List<JsonNode> handedOver(Mailbox mailbox, int count) throws InterruptedException {
    LinkedBlockingQueue<JsonNode> taken = new LinkedBlockingQueue<>();
    mailbox.events(taken::add);
    List<JsonNode> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      JsonNode event = taken.poll(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
      assertThat(event).as("event %s of %s", i + 1, count).isNotNull();
      events.add(event);
    }
    return events;
  }
}
