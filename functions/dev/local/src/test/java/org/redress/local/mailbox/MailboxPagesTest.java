package org.redress.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.report.Language;
import org.redress.casework.reporter.AddressTokens;
import org.redress.engines.Listen;
import org.redress.engines.ses.Mailbox;
import org.redress.engines.ses.SesServer;
import org.redress.local.http.Content;
import org.redress.local.http.LocalPage;
import org.redress.local.http.Reply;
import org.redress.local.http.Request;
import org.redress.notices.Specimen;
import org.redress.web.messages.OwnWords;

class MailboxPagesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final String HTML = "<style>@media (prefers-color-scheme: dark) { p { color: white } }</style><p>Dear Ada</p>";

  private static final Pattern LINK = Pattern.compile("href=\"(/gallery/[^\"]+)\"");

  private final LinkedBlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();

  @TempDir
  private Path folder;
  private Mailbox mailbox;
  private SesServer ses;
  private MailboxPages pages;

  @BeforeEach
  void start() throws IOException {
    InstantSource clock = InstantSource.fixed(NOW);
    mailbox = Mailbox.open(folder, "eu-west-2", clock, new SplittableRandom(1));
    mailbox.events(events::add);
    ses = SesServer.start(Listen.free(), mailbox);
    pages = new MailboxPages(mailbox, Optional.empty(), clock);
  }

  @AfterEach
  void stop() {
    ses.close();
    mailbox.close();
  }

  @Test
  void aMailIsShownAsHtmlInTheDarkAsTextAndAsSource() throws Exception {
    String at = "/mailbox/" + sent("ada@example.org", "News \u2013 ada");

    assertThat(get(pages, at)).contains("Dear Ada", "ada@example.org", at + "/html?dark", at + "/source", "Message-ID");
    assertThat(get(pages, at + "/html")).isEqualTo(HTML);
    assertThat(get(pages, at + "/html?dark")).contains("@media all { p { color: white } }");
    assertThat(get(pages, at + "/source")).contains("Subject: =?UTF-8?", "multipart/alternative")
        .doesNotContain("\u2013");
    assertThat(get(pages, "/mailbox/none")).contains("There is no such mail");
  }

  @ParameterizedTest
  @CsvSource({"'', true, true", "ADA@Example, true, false", "news bo@example, false, true", "dear, true, true",
      "zoe, false, false"})
  void mailsAreFoundByWords(String words, boolean first, boolean second) throws Exception {
    String ada = sent("ada@example.org", "News");
    String bo = sent("bo@example.org", "News");

    String list = get(pages, "/mailbox?q=" + words.replace(' ', '+').replace("@", "%40"));

    assertThat(list.contains(ada)).isEqualTo(first);
    assertThat(list.contains(bo)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({"BOUNCE, Bounce, Permanent", "SOFT_BOUNCE, Bounce, Transient", "COMPLAINT, Complaint, ''",
      "DELAY, DeliveryDelay, ''"})
  void whatTheMailServiceTellsLaterComesAsItsEvent(String news, String type, String bounce) throws Exception {
    String id = sent("ada@example.org", "News");
    assertThat(next().path("detail").path("eventType").asText()).isEqualTo("Send");
    assertThat(next().path("detail").path("eventType").asText()).isEqualTo("Delivery");

    assertThat(post("/mailbox/" + id + "/news", "news=" + news).headers().get("Location"))
        .containsExactly("/mailbox/" + id + "?told");

    JsonNode detail = next().path("detail");
    assertThat(detail.path("eventType").asText()).isEqualTo(type);
    assertThat(detail.path("bounce").path("bounceType").asText()).isEqualTo(bounce);
    assertThat(detail.path("mail").path("tags").path("case").path(0).asText()).isEqualTo("7K2M9QXW4T");
    assertThat(detail.path("mail").path("tags").path("ses:configuration-set").path(0).asText()).isEqualTo("redress");
    assertThat(post("/mailbox/" + id + "/news", "news=NONE").status()).isEqualTo(404);
    assertThat(post("/mailbox/none/news", "news=BOUNCE").status()).isEqualTo(404);
  }

  @Test
  void theGalleryShowsEveryMail() {
    SecretKey key = new SecretKeySpec(new byte[32], "HmacSHA256");
    GalleryPages gallery = new GalleryPages(
        OwnWords.NONE, URI.create("https://report.example.org"), new ReceiptCodes(key), new AddressTokens(key));
    String list = get(gallery, "/gallery");

    List<String> links = LINK.matcher(list).results().map(link -> link.group(1)).toList();

    assertThat(links).hasSize(
        Specimen.all(Language.ENGLISH).size() + Specimen.all(new Language("gd")).size());
    assertThat(links).allSatisfy(link -> {
      assertThat(get(gallery, link)).contains("iframe", "Auto-Submitted");
      assertThat(get(gallery, link + "/html")).startsWith("<!doctype html>").contains("prefers-color-scheme: dark");
      assertThat(get(gallery, link + "/html?dark")).contains("@media all");
    });
    assertThat(get(gallery, "/gallery/en/confirmed/none")).contains("There is no such mail");
  }

  private JsonNode next() throws InterruptedException {
    @Nullable JsonNode event = events.poll(10, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("No event came");
    }
    return event;
  }

  private String sent(String to, String subject) throws IOException, InterruptedException {
    String mail = """
        {"FromEmailAddress":"redress@example.org","Destination":{"ToAddresses":["%s"]},
         "Content":{"Simple":{"Subject":{"Data":"%s"},"Body":{"Text":{"Data":"Dear Ada"},"Html":{"Data":"%s"}}}},
         "EmailTags":[{"Name":"case","Value":"7K2M9QXW4T"}],"ConfigurationSetName":"redress"}
        """.formatted(to, subject, HTML);
    HttpRequest request = HttpRequest.newBuilder(ses.endpoint().resolve("/v2/email/outbound-emails"))
        .POST(HttpRequest.BodyPublishers.ofString(mail))
        .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
    return mailbox.mails().getLast().id();
  }

  private static String get(LocalPage page, String target) {
    return page.answer(request("GET", target, "")).orElseThrow().body().text();
  }

  private Reply post(String target, String form) {
    return pages.answer(request("POST", target, form)).orElseThrow();
  }

  private static Request request(String method, String target, String body) {
    return new Request(method, URI.create(target), "HTTP/1.1", Map.of(), Content.of(body), "127.0.0.1");
  }
}
