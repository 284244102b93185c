package org.redress.caseworkaws.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Announced;
import org.redress.casework.evidence.Upload;
import org.redress.casework.evidence.UploadTicket;
import org.redress.casework.evidence.Uploaded;
import org.redress.casework.evidence.Uploads;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * Where reporters upload files in S3. A file says itself what it is called, in metadata that is signed with the upload, so
 * that it can be offered to its case by whoever finds it. Mails' attachments lie there as well and say nothing of the kind:
 * those are none of these.
 */
public final class UploadBucket implements Uploads {

  private static final String FOLDER = "uploads/";
  private static final String NAME = "name";
  private static final Duration SILENCE = Duration.ofSeconds(20);
  private static final Duration VALID = Duration.ofMinutes(15);
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int PRECONDITION_FAILED = 412;

  private static final Digest NONE = Digest.over(new byte[0]);

  /** What the client itself sends, whether it is told to or not. */
  private static final Set<String> BY_ITSELF = Set.of("host", "content-length");

  private final S3Client s3;
  private final Supplier<S3Presigner> presigner;
  private final String bucket;

  /**
   * Wires the bucket.
   *
   * @param presigner asked for when a ticket is made
   */
  public UploadBucket(S3Client s3, Supplier<S3Presigner> presigner, String bucket) {
    this.s3 = s3;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /**
   * The bucket that the environment names.
   *
   * @param presigner keeps what was made once
   */
  public static UploadBucket connect(Environment environment, Supplier<S3Presigner> presigner) {
    return new UploadBucket(
        Clients.patient(S3Client.builder(), SILENCE).build(), presigner, environment.required("CASE_BUCKET"));
  }

  /** The origin that clients upload to. */
  public String origin() {
    URI any = URI.create(s3.utilities().getUrl(url -> url.bucket(bucket).key(FOLDER)).toString());
    return any.getScheme() + "://" + any.getRawAuthority();
  }

  @Override
  public UploadTicket ticket(CaseId id, Announced file, Instant now) {
    PresignedPutObjectRequest signed = presigner.get()
        .presignPutObject(presign -> presign.signatureDuration(VALID).putObjectRequest(put(id, file)));
    Map<String, String> headers = new HashMap<>();
    signed.signedHeaders().forEach((name, values) -> {
      if (!BY_ITSELF.contains(name.toLowerCase(Locale.ROOT))) {
        headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values));
      }
    });
    return new UploadTicket(URI.create(signed.url().toString()), headers, now.plus(VALID));
  }

  @Override
  public void put(CaseId id, Announced file, byte[] bytes) {
    try {
      s3.putObject(put(id, file), RequestBody.fromBytes(bytes));
    } catch (S3Exception e) {
      if (e.statusCode() != PRECONDITION_FAILED) {
        throw e;
      }
    }
  }

  @Override
  public List<Uploaded> of(CaseId id) {
    String folder = FOLDER + id + "/";
    return s3.listObjectsV2(list -> list.bucket(bucket).prefix(folder))
        .contents()
        .stream()
        .sorted(Comparator.comparing(S3Object::lastModified).thenComparing(S3Object::key))
        .flatMap(object -> read(object, object.key().substring(folder.length())).stream())
        .toList();
  }

  @Override
  public void remove(CaseId id, String fileId) {
    s3.deleteObject(delete -> delete.bucket(bucket).key(new Upload(fileId, Optional.empty()).key(id)));
  }

  @Override
  public List<Waiting> uploadedBefore(Instant then) {
    return s3.listObjectsV2(list -> list.bucket(bucket).prefix(FOLDER))
        .contents()
        .stream()
        .filter(object -> object.lastModified().isBefore(then))
        .flatMap(object -> waiting(object).stream())
        .toList();
  }

  private Optional<Waiting> waiting(S3Object object) {
    String[] path = object.key().split("/", -1);
    return path.length == 3
        ? CaseId.parse(path[1])
            .filter(id -> id.value().equals(path[1]) && read(object, path[2]).isPresent())
            .map(id -> new Waiting(id, path[2]))
        : Optional.empty();
  }

  private PutObjectRequest put(CaseId id, Announced file) {
    return PutObjectRequest.builder()
        .bucket(bucket)
        .key(new Upload(file.fileId(), Optional.empty()).key(id))
        .contentType(file.type())
        .contentLength(file.size())
        .checksumSHA256(base64(file.sha256()))
        .ifNoneMatch("*")
        .metadata(Map.of(NAME, URLEncoder.encode(file.name(), UTF_8)))
        .build();
  }

  private Optional<Uploaded> read(S3Object object, String fileId) {
    try {
      HeadObjectResponse head = s3.headObject(one -> one.bucket(bucket).key(object.key()));
      return Optional.ofNullable(head.metadata().get(NAME))
          .map(name -> Announced.of(URLDecoder.decode(name, UTF_8), String.valueOf(head.contentType()), 0, NONE))
          .map(said -> new Uploaded(fileId, said.name(), said.type(), head.contentLength(), head.lastModified()));
    } catch (S3Exception e) {
      // Whoever may list only part of a bucket is told 403 of what is gone.
      if (e.statusCode() == NOT_FOUND || e.statusCode() == FORBIDDEN) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static String base64(Digest sha256) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256.hex()));
  }
}
