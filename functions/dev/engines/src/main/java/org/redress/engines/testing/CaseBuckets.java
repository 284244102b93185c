package org.redress.engines.testing;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.ObjectLockEnabled;
import software.amazon.awssdk.services.s3.model.ObjectLockRetentionMode;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Buckets for tests as the template declares them, as far as the server knows of versions: without them it is s3proxy. */
public final class CaseBuckets {

  private static final int NOT_KNOWN = 501;

  private CaseBuckets() {}

  /**
   * A bucket for cases, to which pages of a site on this machine may upload.
   *
   * @return whether it keeps versions
   */
  public static boolean create(S3Client s3, String name) {
    s3.createBucket(create -> create.bucket(name));
    try {
      s3.putBucketVersioning(
          put -> put.bucket(name).versioningConfiguration(to -> to.status(BucketVersioningStatus.ENABLED)));
    } catch (S3Exception e) {
      if (e.statusCode() != NOT_KNOWN) {
        throw e;
      }
      return false;
    }
    CORSRule pages = CORSRule.builder()
        .allowedMethods("PUT")
        .allowedOrigins("http://127.0.0.1:8080")
        .allowedHeaders("content-type", "if-none-match", "x-amz-checksum-sha256", "x-amz-meta-name")
        .build();
    s3.putBucketCors(put -> put.bucket(name).corsConfiguration(allowed -> allowed.corsRules(pages)));
    return true;
  }

  /**
   * A bucket for checkpoints and erasures: each version of an object stays for a day at least.
   *
   * @return whether it keeps versions, and locks them
   */
  public static boolean createLocked(S3Client s3, String name) {
    if (!create(s3, name)) {
      return false;
    }
    s3.putObjectLockConfiguration(
        put -> put.bucket(name)
            .objectLockConfiguration(
                lock -> lock.objectLockEnabled(ObjectLockEnabled.ENABLED)
                    .rule(
                        rule -> rule
                            .defaultRetention(kept -> kept.mode(ObjectLockRetentionMode.COMPLIANCE).days(1)))));
    return true;
  }
}
