package org.redress.caseworkaws.texts;

import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.sdk.Fault;
import org.redress.caseworkaws.settings.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Long texts in S3. */
public final class S3Texts implements LongTexts {

  private static final Logger LOG = LoggerFactory.getLogger(S3Texts.class);

  private final S3Client s3;
  private final String bucket;

  public S3Texts(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Texts in the bucket that the environment names. */
  public static S3Texts connect(Environment environment) {
    return new S3Texts(Clients.patient(S3Client.builder()).build(), environment.required("CASE_BUCKET"));
  }

  @Override
  public Kept keep(String key, byte[] text) {
    s3.putObject(put -> put.bucket(bucket).key(key).contentType("application/json"), RequestBody.fromBytes(text));
    return new Kept(key, Digest.over(text).hex(), text.length);
  }

  @Override
  public byte[] read(Kept kept) {
    byte[] text = s3.getObjectAsBytes(get -> get.bucket(bucket).key(kept.key())).asByteArray();
    if (text.length != kept.length() || !Digest.over(text).hex().equals(kept.sha256())) {
      throw new IllegalStateException("The text " + kept.key() + " is not the one that was kept");
    }
    return text;
  }

  @Override
  public boolean has(Kept kept) {
    try {
      s3.headObject(head -> head.bucket(bucket).key(kept.key()));
      return true;
    } catch (NoSuchKeyException _) {
      return false;
    }
  }

  @Override
  public void drop(Kept kept) {
    try {
      s3.deleteObject(delete -> delete.bucket(bucket).key(kept.key()));
    } catch (SdkException e) {
      LOG.warn("The text {}, which nothing refers to, could not be removed: {}", kept.key(), Fault.kind(e));
    }
  }
}
