package org.redress.caseworkaws.erasure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.redress.casework.erasure.ErasureLedger;
import org.redress.casework.erasure.Tombstone;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Tombstones in a bucket whose objects nobody can change or remove before their time: an object for each erased case, of
 * which nothing but the time and the reason is said.
 */
public final class LedgerBucket implements ErasureLedger {

  /** Where tombstones are; the id of a case follows. */
  public static final String FOLDER = "erasures/";

  private static final String ENDING = ".json";
  private static final int THERE_ALREADY = 412;

  private final S3Client s3;
  private final String bucket;

  public LedgerBucket(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** The bucket that the environment names. */
  public static LedgerBucket connect(Environment environment) {
    return new LedgerBucket(Clients.patient(S3Client.builder()).build(), environment.required("CHECKPOINT_BUCKET"));
  }

  @Override
  public void note(Tombstone tombstone) {
    try {
      s3.putObject(
          put -> put.bucket(bucket)
              .key(FOLDER + tombstone.id() + ENDING)
              .contentType("application/json")
              .ifNoneMatch("*"),
          RequestBody.fromString(json(tombstone)));
    } catch (S3Exception e) {
      if (e.statusCode() != THERE_ALREADY) {
        throw e;
      }
    }
  }

  private static String json(Tombstone tombstone) {
    return JsonNodeFactory.instance.objectNode()
        .put("case", tombstone.id().value())
        .put("erasedAt", tombstone.erasedAt().toString())
        .put("because", tombstone.because().name())
        .put("events", tombstone.version())
        .put("lastHash", tombstone.lastHash().hex())
        .toString();
  }
}
