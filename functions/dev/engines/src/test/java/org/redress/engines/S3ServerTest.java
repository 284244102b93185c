package org.redress.engines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

@ExtendWith(Engines.class)
class S3ServerTest {

  @Test
  void everyPutAndCopyIsToldWithItsSizeAndTag(TestEngines engines) {
    List<String> told = tellsOf(engines, "told");
    try (S3Client client = engines.s3()) {
      client.createBucket(bucket -> bucket.bucket("told"));

      String etag = client.putObject(put -> put.bucket("told").key("mail/new/a b"), RequestBody.fromString("hello"))
          .eTag()
          .replace("\"", "");
      client.copyObject(copy -> copy.sourceBucket("told").sourceKey("mail/new/a b").destinationBucket("told")
          .destinationKey("mail/kept/a b"));

      assertThat(told).containsExactly("mail/new/a b 5 " + etag, "mail/kept/a b 5 " + etag);
      assertThat(client.getObjectAsBytes(get -> get.bucket("told").key("mail/kept/a b")).asUtf8String())
          .isEqualTo("hello");
    }
  }

  @Test
  void aPresignedPutStoresOnceAndOnlyWhatWasSigned(TestEngines engines) throws Exception {
    List<String> told = tellsOf(engines, "presigned");
    try (S3Client client = engines.s3();
        S3Presigner presigner = engines.s3Presigner();
        HttpClient http = HttpClient.newHttpClient()) {
      client.createBucket(bucket -> bucket.bucket("presigned"));
      PresignedPutObjectRequest signed = presigner.presignPutObject(presign -> presign
          .signatureDuration(Duration.ofMinutes(5))
          .putObjectRequest(put -> put.bucket("presigned")
              .key("uploads/1")
              .contentType("text/plain")
              .contentLength(5L)
              .ifNoneMatch("*")));

      assertThat(put(http, signed.url().toURI(), "longer", "*")).isEqualTo(403);
      assertThat(put(http, signed.url().toURI(), "hello", "")).isEqualTo(403);
      assertThat(told).isEmpty();
      assertThat(put(http, signed.url().toURI(), "hello", "*")).isEqualTo(200);
      assertThat(put(http, signed.url().toURI(), "hallo", "*")).isEqualTo(412);
      assertThat(told).hasSize(1);
    }
  }

  private static int put(HttpClient http, URI url, String text, String ifNoneMatch) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(url)
        .header("Content-Type", "text/plain")
        .PUT(BodyPublishers.ofByteArray(text.getBytes(UTF_8)));
    if (!ifNoneMatch.isEmpty()) {
      request.header("If-None-Match", ifNoneMatch);
    }
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static List<String> tellsOf(TestEngines engines, String wanted) {
    List<String> told = new CopyOnWriteArrayList<>();
    engines.onObject((bucket, key, size, etag) -> {
      if (bucket.equals(wanted)) {
        told.add(key + " " + size + " " + etag);
      }
    });
    return told;
  }
}
