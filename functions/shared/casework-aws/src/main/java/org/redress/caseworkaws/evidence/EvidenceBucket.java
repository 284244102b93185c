package org.redress.caseworkaws.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.Upload;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.TaggingDirective;

/** The bucket that files are uploaded to and sealed in. What S3 refuses is thrown as an exception and means 'try again'. */
public final class EvidenceBucket {

  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final int NOT_FOUND = 404;
  private static final int PRECONDITION_FAILED = 412;

  /** What a browser does with an original that it comes to see: it saves it, and takes it for nothing. */
  private static final String TYPE = "application/octet-stream";
  private static final String DISPOSITION = "attachment";

  private final S3Client s3;
  private final String bucket;

  public EvidenceBucket(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** The bucket that the environment names. */
  public static EvidenceBucket connect(Environment environment) {
    return new EvidenceBucket(
        Clients.patient(S3Client.builder(), SILENCE).build(), environment.required("CASE_BUCKET"));
  }

  /**
   * Begins a file that is to be sealed. It is uploaded when the stream is closed, and replaces one that an earlier attempt
   * uploaded.
   *
   * @param size in bytes; if fewer or more were written, closing fails and nothing is uploaded
   */
  public OutputStream upload(CaseId id, Upload upload, long size) throws IOException {
    return Uploading.begin(
        size, file -> s3.putObject(put -> put.bucket(bucket).key(upload.key(id)).contentType(TYPE), file));
  }

  /**
   * Finds an object.
   *
   * @param version the one asked for; otherwise the latest
   */
  public Optional<Pinned> pin(String key, Optional<String> version) {
    return head(key, version).map(
        head -> new Pinned(
            key, version.or(() -> Optional.ofNullable(head.versionId())), head.eTag(), head.contentLength()));
  }

  /** Opens an object at its start; whoever opens it closes it. */
  public InputStream open(Pinned object) {
    return s3.getObject(
        get -> get.bucket(bucket)
            .key(object.key())
            .versionId(object.version().orElse(null))
            .ifMatch(object.etag()));
  }

  /**
   * Seals an object: copies it within S3, unless an earlier attempt had done so.
   *
   * @param sha256 what was read of it
   * @return the version that is kept, where the bucket counts versions
   * @throws IllegalStateException if what lies at the key then is not what was read
   */
  public Optional<String> seal(Pinned object, EvidenceKey key, Digest sha256) {
    try {
      CopyObjectResponse copied = s3.copyObject(
          copy -> copy.sourceBucket(bucket)
              .sourceKey(object.key())
              .sourceVersionId(object.version().orElse(null))
              .copySourceIfMatch(object.etag())
              .destinationBucket(bucket)
              .destinationKey(key.original())
              .ifNoneMatch("*")
              .checksumAlgorithm(ChecksumAlgorithm.SHA256)
              .metadataDirective(MetadataDirective.REPLACE)
              .taggingDirective(TaggingDirective.REPLACE)
              .contentType(TYPE)
              .contentDisposition(DISPOSITION));
      check(sha256, copied.copyObjectResult().checksumSHA256());
      return Optional.ofNullable(copied.versionId());
    } catch (S3Exception e) {
      if (e.statusCode() != PRECONDITION_FAILED) {
        throw e;
      }
      HeadObjectResponse there = head(key.original(), Optional.empty()).orElseThrow(() -> e);
      if (there.contentLength() != object.size()) {
        throw new IllegalStateException("Something else was sealed under " + key);
      }
      check(sha256, there.checksumSHA256());
      return Optional.ofNullable(there.versionId());
    }
  }

  /** Keeps the copy of a picture, in the place of one that an earlier attempt may have kept. */
  public void keepCopy(EvidenceKey key, String mediaType, byte[] bytes) {
    s3.putObject(
        put -> put.bucket(bucket).key(key.copy()).contentType(mediaType).contentDisposition(DISPOSITION),
        RequestBody.fromBytes(bytes));
  }

  /** The tags of an original, such as those that a scanner of AWS's leaves. */
  public Map<String, String> tags(EvidenceKey key, Optional<String> version) {
    return s3
        .getObjectTagging(get -> get.bucket(bucket).key(key.original()).versionId(version.orElse(null)))
        .tagSet()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Tag::key, Tag::value));
  }

  /** Removes an object; nothing happens if it is gone. */
  public void remove(String key) {
    s3.deleteObject(delete -> delete.bucket(bucket).key(key));
  }

  /** S3 reckons a digest of its own; other servers of its kind may not. */
  private static void check(Digest read, @Nullable String kept) {
    if (kept != null && !kept.equals(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(read.hex())))) {
      throw new IllegalStateException("What was sealed is not what was read");
    }
  }

  private Optional<HeadObjectResponse> head(String key, Optional<String> version) {
    try {
      return Optional.of(
          s3.headObject(
              head -> head.bucket(bucket)
                  .key(key)
                  .versionId(version.orElse(null))
                  .checksumMode(ChecksumMode.ENABLED)));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
