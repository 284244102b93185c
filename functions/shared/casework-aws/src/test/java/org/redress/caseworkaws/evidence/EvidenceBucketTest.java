package org.redress.caseworkaws.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.Upload;
import org.redress.casework.timeline.Digest;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class EvidenceBucketTest {

  private static final String UPLOAD = "uploads/7K2M9QXW4T/file-1";
  private static final CaseId CASE = new CaseId("7K2M9QXW4T");
  private static final Upload FILE = new Upload("file-1", Optional.empty());
  private static final Optional<String> LATEST = Optional.empty();

  private final TestEngines engines;
  private final S3Client s3;
  private final String name = "evidence-" + UUID.randomUUID();
  private final boolean keepsVersions;
  private final EvidenceBucket bucket;
  private final EvidenceKey key = EvidenceKey.random(new SplittableRandom());

  EvidenceBucketTest(TestEngines engines) {
    this.engines = engines;
    s3 = engines.s3();
    keepsVersions = CaseBuckets.create(s3, name);
    bucket = new EvidenceBucket(s3, name);
  }

  @Test
  void aFileIsUploadedWholeOrNotAtAll() throws IOException {
    try (OutputStream upload = bucket.upload(CASE, FILE, 5)) {
      upload.write("Hel".getBytes(UTF_8));
      assertThat(keys()).isEmpty();
      upload.write("lo".getBytes(UTF_8));
    }
    assertThat(read(pinned())).isEqualTo("Hello");
    bucket.remove(UPLOAD);

    for (int size : new int[]{4, 6}) {
      OutputStream upload = bucket.upload(CASE, FILE, size);
      upload.write("Hello".getBytes(UTF_8));
      assertThatIOException().isThrownBy(upload::close);
    }
    assertThat(keys()).isEmpty();
  }

  @Test
  void whatIsSealedIsTheSameBytesUnderTheirKeyToBeSavedAndNotShown() throws IOException {
    put("Hello");
    Pinned upload = pinned();
    assertThat(upload.size()).isEqualTo(5);
    assertThat(read(upload)).isEqualTo("Hello");

    bucket.seal(upload, key, digest("Hello"));

    assertThat(read(bucket.pin(key.original(), LATEST).orElseThrow())).isEqualTo("Hello");
    HeadObjectResponse head = s3.headObject(ask -> ask.bucket(name).key(key.original()));
    assertThat(head.contentType()).isEqualTo("application/octet-stream");
    assertThat(head.contentDisposition()).isEqualTo("attachment");
    assertThat(head.metadata()).isEmpty();
  }

  @Test
  void sealingTwiceIsSealingOnce() {
    put("Hello");

    bucket.seal(pinned(), key, digest("Hello"));
    bucket.seal(pinned(), key, digest("Hello"));

    assertThat(keys()).containsExactlyInAnyOrder(UPLOAD, key.original());
  }

  @Test
  void whereS3HoldsToItsConditionsWhatWasSealedFirstStays() {
    put("Hello");
    EvidenceBucket strict = new EvidenceBucket(engines.s3(new ConditionalCopies(s3)), name);
    strict.seal(pinned(), key, digest("Hello"));

    assertThatCode(() -> strict.seal(pinned(), key, digest("Hello"))).doesNotThrowAnyException();

    put("Something else");
    assertThatThrownBy(() -> strict.seal(pinned(), key, digest("Something else")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Something else was sealed under");
  }

  @Test
  void whatWasPutInThePlaceOfAnUploadIsNeitherReadNorSealed() throws IOException {
    put("Hello");
    Pinned upload = pinned();
    put("Others");

    if (keepsVersions) {
      assertThat(read(upload)).isEqualTo("Hello");
      Optional<String> version = bucket.seal(upload, key, digest("Hello"));
      assertThat(version).isPresent();
      assertThat(read(bucket.pin(key.original(), version).orElseThrow())).isEqualTo("Hello");
      return;
    }
    assertThatThrownBy(() -> read(upload)).isInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> bucket.seal(upload, key, digest("Hello"))).isInstanceOf(S3Exception.class);
    assertThat(keys()).containsExactly(UPLOAD);
  }

  @Test
  void whatIsNotThereIsAbsentAndMayBeRemoved() {
    assertThat(bucket.pin(UPLOAD, LATEST)).isEmpty();
    put("Hello");

    bucket.remove(UPLOAD);
    bucket.remove(UPLOAD);

    assertThat(bucket.pin(UPLOAD, LATEST)).isEmpty();
  }

  @Test
  void aCopyIsReplacedByALaterOne() {
    bucket.keepCopy(key, "image/png", "one".getBytes(UTF_8));
    bucket.keepCopy(key, "image/jpeg", "two".getBytes(UTF_8));

    assertThat(keys()).containsExactly(key.copy());
    assertThat(s3.headObject(ask -> ask.bucket(name).key(key.copy())).contentType()).isEqualTo("image/jpeg");
  }

  private void put(String text) {
    s3.putObject(
        put -> put.bucket(name)
            .key(UPLOAD)
            .contentType("text/html")
            .metadata(Map.of("said", "by the sender")),
        RequestBody.fromString(text));
  }

  private Pinned pinned() {
    return bucket.pin(UPLOAD, LATEST).orElseThrow();
  }

  private String read(Pinned object) throws IOException {
    try (InputStream content = bucket.open(object)) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }

  private List<String> keys() {
    return s3.listObjectsV2(list -> list.bucket(name)).contents().stream().map(S3Object::key).toList();
  }

  private static Digest digest(String text) {
    return Digest.over(text.getBytes(UTF_8));
  }
}
