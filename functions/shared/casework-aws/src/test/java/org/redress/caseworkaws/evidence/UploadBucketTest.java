package org.redress.caseworkaws.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Announced;
import org.redress.casework.evidence.UploadTicket;
import org.redress.casework.evidence.Uploads.Waiting;
import org.redress.casework.timeline.Digest;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@ExtendWith(Engines.class)
class UploadBucketTest {

  private static final String NAME = "Bad \ud83d\ude20 +%20 \u00e9.png";

  private final String bucket = "uploads-" + UUID.randomUUID();
  private final CaseId id = CaseId.random(new SplittableRandom());
  private final S3Client s3;
  private final UploadBucket uploads;

  UploadBucketTest(TestEngines engines) {
    s3 = engines.s3();
    uploads = new UploadBucket(s3, engines::s3Presigner, bucket);
  }

  @BeforeEach
  void create() {
    CaseBuckets.create(s3, bucket);
  }

  @Test
  void aTicketLetsThatVeryFileBeUploadedOnce() throws Exception {
    UploadTicket ticket = uploads.ticket(id, file("hello"), Instant.now());

    assertThat(ticket.url().toString()).startsWith(uploads.origin() + "/");
    assertThat(put(ticket, "hallo", Map.of())).as("other content").isEqualTo(400);
    assertThat(put(ticket, "longer", Map.of())).as("another length").isEqualTo(403);
    assertThat(put(ticket, "hello", Map.of("content-type", "text/html"))).as("another type").isEqualTo(403);
    assertThat(put(ticket, "hello", Map.of("x-amz-meta-name", "other"))).as("another name").isEqualTo(403);
    assertThat(uploads.of(id)).isEmpty();
    assertThat(put(ticket, "hello", Map.of())).isEqualTo(200);
    assertThat(put(ticket, "hello", Map.of())).as("once more").isEqualTo(412);

    assertThat(uploads.of(id)).singleElement().satisfies(one -> {
      assertThat(one.fileId()).isEqualTo(file("hello").fileId());
      assertThat(one.name()).isEqualTo(NAME);
      assertThat(one.type()).isEqualTo("image/png");
      assertThat(one.size()).isEqualTo(5);
    });
  }

  @Test
  @Tag(GivenEndpoints.TAG)
  void aPageOfTheSiteIsAllowedToUpload() throws Exception {
    UploadTicket ticket = uploads.ticket(id, file("hello"), Instant.now());
    HttpRequest asked = HttpRequest.newBuilder(ticket.url())
        .header("Origin", "http://127.0.0.1:8080")
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", String.join(", ", ticket.headers().keySet()))
        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
        .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<Void> answer = http.send(asked, HttpResponse.BodyHandlers.discarding());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("http://127.0.0.1:8080");
    }
    assertThat(ticket.headers()).containsOnlyKeys(
        "content-type", "if-none-match", "x-amz-checksum-sha256", "x-amz-meta-name");
  }

  @Test
  @Tag(GivenEndpoints.TAG)
  void whatAFormBringsIsKeptOnceAndFoundAgain() {
    uploads.put(id, file("hello"), "hello".getBytes(UTF_8));
    uploads.put(id, file("hello"), "hello".getBytes(UTF_8));

    assertThat(uploads.of(id)).hasSize(1);
    assertThat(uploads.uploadedBefore(Instant.now().plusSeconds(60)))
        .containsExactly(new Waiting(id, file("hello").fileId()));
    assertThat(uploads.uploadedBefore(Instant.now().minusSeconds(60))).isEmpty();

    uploads.remove(id, file("hello").fileId());
    assertThat(uploads.of(id)).isEmpty();
  }

  @Test
  @Tag(GivenEndpoints.TAG)
  void anAttachmentOfAMailIsNoneOfThese() {
    s3.putObject(put -> put.bucket(bucket).key("uploads/" + id + "/mail-1"), RequestBody.fromString("x"));
    s3.putObject(put -> put.bucket(bucket).key("uploads/odd"), RequestBody.fromString("x"));

    assertThat(uploads.of(id)).isEmpty();
    assertThat(uploads.uploadedBefore(Instant.now().plusSeconds(60))).isEmpty();
  }

  private static int put(UploadTicket ticket, String text, Map<String, String> instead)
      throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>(ticket.headers());
    headers.putAll(instead);
    HttpRequest.Builder request = HttpRequest.newBuilder(ticket.url())
        .PUT(HttpRequest.BodyPublishers.ofString(text));
    headers.forEach(request::header);
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private static Announced file(String content) {
    byte[] bytes = content.getBytes(UTF_8);
    return Announced.of(NAME, "image/png", bytes.length, Digest.over(bytes));
  }
}
