package org.redress.caseworkaws.rawmails;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.WaitingMails.Waiting;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class RawMailsTest {

  private static final MailId ID = new MailId("o3vrnil0e2ic28tr");

  private static final Map<String, String> OUTCOME = Map.of("result", "case");

  private final S3Client s3;
  private final String bucket = "mails-" + UUID.randomUUID();
  private final RawMails mails;

  RawMailsTest(TestEngines engines) {
    s3 = engines.s3();
    CaseBuckets.create(s3, bucket);
    mails = new RawMails(s3, bucket);
  }

  @Test
  void aMailIsReadAndMovedAndFoundMovedAgain() throws IOException {
    mails.deliver(ID, "From: jo@example.org".getBytes(UTF_8));
    assertThat(mails.outcome(ID)).isEmpty();

    try (InputStream bytes = mails.open(ID).orElseThrow().bytes()) {
      assertThat(new String(bytes.readAllBytes(), UTF_8)).isEqualTo("From: jo@example.org");
    }
    mails.keep(ID, OUTCOME);
    assertThat(keys()).containsExactly("mail/kept/" + ID);

    mails.keep(ID, Map.of());
    assertThat(mails.open(ID)).isEmpty();
    assertThat(keys()).containsExactly("mail/kept/" + ID);
    assertThat(mails.outcome(ID)).contains(OUTCOME);
  }

  @Test
  void aMailThatWasCopiedAndNotRemovedIsRemovedWhenItIsKeptAgain() throws IOException {
    put();
    s3.copyObject(
        copy -> copy.sourceBucket(bucket)
            .sourceKey("mail/new/" + ID)
            .destinationBucket(bucket)
            .destinationKey("mail/kept/" + ID));

    mails.open(ID).orElseThrow().bytes().close();
    mails.keepAgain(ID, OUTCOME);

    assertThat(keys()).containsExactly("mail/kept/" + ID);
    assertThat(mails.outcome(ID)).as("the outcome of the first attempt").contains(Map.of());
  }

  @Test
  void aMailThatIsKeptCanBeTakenInAgainAndGetsItsNewOutcome() throws IOException {
    put();
    mails.keep(ID, Map.of("result", "put-aside"));

    mails.renew(ID);
    mails.open(ID).orElseThrow().bytes().close();
    mails.keep(ID, OUTCOME);

    assertThat(keys()).containsExactly("mail/kept/" + ID);
    assertThat(mails.outcome(ID)).contains(OUTCOME);
  }

  @Test
  void whatWaitsIsListedUntilItIsKept() {
    put();
    Instant now = Instant.now();

    assertThat(mails.receivedBy(now.plusSeconds(60))).extracting(Waiting::id).containsExactly(ID);
    assertThat(mails.receivedBy(now.minusSeconds(60))).isEmpty();
    mails.keep(ID, OUTCOME);
    assertThat(mails.receivedBy(now.plusSeconds(60))).isEmpty();
  }

  @Test
  void aMailThatIsNowhereIsGoneAndCannotBeKept() {
    mails.deliver(new MailId(ID + "0"), "From: jo@example.org".getBytes(UTF_8));
    assertThat(mails.isGone(new MailId(ID + "0"))).isFalse();
    assertThat(mails.isGone(ID)).isTrue();
    assertThat(mails.open(ID)).isEmpty();
    assertThatThrownBy(() -> mails.keep(ID, OUTCOME)).isInstanceOf(S3Exception.class);
  }

  private void put() {
    s3.putObject(put -> put.bucket(bucket).key(RawMails.NEW + ID), RequestBody.fromString("From: jo@example.org"));
  }

  private List<String> keys() {
    return s3.listObjectsV2(list -> list.bucket(bucket)).contents().stream().map(S3Object::key).toList();
  }
}
