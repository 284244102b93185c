package org.redress.caseworkaws.checkpoints;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.audit.ErasedCases.Erased;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.erasure.LedgerBucket;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What the lock of the checkpoints' bucket keeps, and what is seen of those who try. Only where the server has locks. */
@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class LockedBucketTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final LocalDate NEXT = DAY.plusDays(1);

  private final S3Client s3;
  private final String bucket = "locked-" + UUID.randomUUID();
  private final CheckpointBucket checkpoints;
  private final LedgerBucket ledger;
  private final ErasuresInBucket erased;
  private final CaseId id = CaseId.random(new SplittableRandom());

  LockedBucketTest(TestEngines engines) {
    s3 = engines.s3();
    checkpoints = new CheckpointBucket(s3, bucket);
    ledger = new LedgerBucket(s3, bucket);
    erased = new ErasuresInBucket(s3, bucket);
  }

  @BeforeEach
  void create() {
    assumeThat(CaseBuckets.createLocked(s3, bucket)).as("the server locks what is kept").isTrue();
  }

  @Test
  void aCheckpointThatWasReplacedIsNamedAndTheFirstIsStillThere() {
    checkpoints.keep(DAY, text("first"));
    checkpoints.keep(NEXT, text("next"));
    assertThat(checkpoints.touched()).isEmpty();

    assertThat(checkpoints.keep(DAY, text("another"))).isFalse();
    assertThat(checkpoints.touched()).as("S3 refused it").isEmpty();
    s3.putObject(put -> put.bucket(bucket).key(key(DAY)), RequestBody.fromString("another"));

    assertThat(checkpoints.touched()).containsExactly(DAY);
    assertThat(versions(key(DAY))).extracting(this::content).containsExactly("another", "first");
  }

  @Test
  void aCheckpointThatWasRemovedIsNamedAndStillThere() {
    checkpoints.keep(DAY, text("first"));
    checkpoints.keep(NEXT, text("next"));

    s3.deleteObject(delete -> delete.bucket(bucket).key(key(NEXT)));

    assertThat(checkpoints.days()).containsExactly(DAY);
    assertThat(checkpoints.touched()).containsExactly(NEXT);
    assertThat(versions(key(NEXT))).extracting(this::content).containsExactly("next");
  }

  @Test
  void nobodyRemovesAVersionOfWhatIsKeptBeforeItsTime() {
    checkpoints.keep(DAY, text("first"));
    ledger.note(tombstone(Digest.over(text("last"))));

    for (String key : List.of(key(DAY), "erasures/" + id + ".json")) {
      assertThatThrownBy(
          () -> s3.deleteObject(
              delete -> delete.bucket(bucket).key(key).versionId(versions(key).getFirst().versionId())))
          .isInstanceOf(S3Exception.class)
          .extracting(refused -> ((S3Exception) refused).statusCode())
          .isEqualTo(403);
    }
    assertThat(checkpoints.days()).containsExactly(DAY);
    assertThat(erased.all()).containsExactly(id);
  }

  @Test
  void aCaseThatIsErasedAgainIsNotedBesideTheFirstTime() {
    Tombstone first = tombstone(Digest.over(text("first")));
    Tombstone again = tombstone(Digest.over(text("again")));

    ledger.note(first);
    ledger.note(first);
    ledger.note(again);

    assertThat(versions("erasures/")).hasSize(2);
    assertThat(erased.find(id)).contains(new Erased(again.version(), again.lastHash()));
    assertThat(erased.all()).containsExactly(id);
  }

  private Tombstone tombstone(Digest last) {
    Instant then = Instant.parse("2026-11-20T10:00:00Z");
    return new Tombstone(id, then, then, Tombstone.Because.ASKED, 3, last, true);
  }

  private List<ObjectVersion> versions(String prefix) {
    return s3.listObjectVersions(list -> list.bucket(bucket).prefix(prefix)).versions();
  }

  private String content(ObjectVersion one) {
    return s3.getObjectAsBytes(get -> get.bucket(bucket).key(one.key()).versionId(one.versionId())).asUtf8String();
  }

  private static String key(LocalDate day) {
    return "checkpoints/" + day + ".txt";
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }
}
