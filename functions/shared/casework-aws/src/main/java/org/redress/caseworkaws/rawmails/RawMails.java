package org.redress.caseworkaws.rawmails;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.WaitingMails;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Raw mails. A new one is left where it is until it is settled; then it is moved to where all are kept. */
public final class RawMails implements WaitingMails {

  /** Where new mails are; an id follows. */
  public static final String NEW = "mail/new/";

  private static final String KEPT = "mail/kept/";
  private static final String TYPE = "message/rfc822";
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private final S3Client s3;
  private final String bucket;

  public RawMails(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Mails in the bucket that the environment names. */
  public static RawMails connect(Environment environment) {
    return new RawMails(Clients.patient(S3Client.builder()).build(), environment.required("CASE_BUCKET"));
  }

  /**
   * A new mail, opened; nothing if it has been moved already, or is nowhere, as after the erasure of its case.
   *
   * @throws S3Exception if it cannot be read, and nobody can say that it is not there
   */
  public Optional<RawMail> open(MailId id) {
    try {
      ResponseInputStream<GetObjectResponse> bytes = s3.getObject(get -> get.bucket(bucket).key(NEW + id));
      return Optional.of(new RawMail(id, bytes.response().lastModified(), bytes));
    } catch (S3Exception e) {
      if (isMissing(e) && (isKept(id) || isGone(id))) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Removes a new mail of which nothing is to be kept. */
  public void drop(MailId id) {
    s3.deleteObject(delete -> delete.bucket(bucket).key(NEW + id));
  }

  /** Whether a mail is nowhere. A list says so even where whoever asks for one object is told 403 of what is not there. */
  public boolean isGone(MailId id) {
    // The new one first: a mail that is being moved is copied before it is removed.
    return places(id).stream().noneMatch(this::isThere);
  }

  private boolean isThere(String key) {
    // Of the keys that begin alike the shortest comes first.
    return s3.listObjectsV2(list -> list.bucket(bucket).prefix(key).maxKeys(1))
        .contents()
        .stream()
        .anyMatch(object -> object.key().equals(key));
  }

  /**
   * Moves a mail to where all are kept: copied first and removed then, so that it is always in one place at least.
   *
   * @param outcome what became of it, kept beside it; names and values in ASCII, nothing about a person
   */
  public void keep(MailId id, Map<String, String> outcome) {
    try {
      s3.copyObject(
          copy -> copy.sourceBucket(bucket)
              .sourceKey(NEW + id)
              .destinationBucket(bucket)
              .destinationKey(KEPT + id)
              .metadataDirective(MetadataDirective.REPLACE)
              .contentType(TYPE)
              .metadata(outcome));
    } catch (S3Exception e) {
      if (isMissing(e) && isKept(id)) {
        return;
      }
      throw e;
    }
    s3.deleteObject(delete -> delete.bucket(bucket).key(NEW + id));
  }

  /** As {@link #keep}, but one that was copied by an earlier attempt keeps the outcome that this had. */
  public void keepAgain(MailId id, Map<String, String> outcome) {
    if (isKept(id)) {
      s3.deleteObject(delete -> delete.bucket(bucket).key(NEW + id));
    } else {
      keep(id, outcome);
    }
  }

  /** What became of a mail; nothing as long as it is not kept. */
  public Optional<Map<String, String>> outcome(MailId id) {
    try {
      return Optional.of(s3.headObject(head -> head.bucket(bucket).key(KEPT + id)).metadata());
    } catch (S3Exception e) {
      if (isMissing(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** A mail that is kept, whole; nothing if it is not kept. */
  public Optional<byte[]> bytes(MailId id) {
    try {
      return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(KEPT + id)).asByteArray());
    } catch (S3Exception e) {
      if (isMissing(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The keys of all objects that a mail may be. */
  public static List<String> places(MailId id) {
    return List.of(NEW + id, KEPT + id);
  }

  /** Puts a mail where new ones are, as SES does. */
  public void deliver(MailId id, byte[] raw) {
    s3.putObject(put -> put.bucket(bucket).key(NEW + id).contentType(TYPE), RequestBody.fromBytes(raw));
  }

  /** Puts a mail that is kept where new ones are as well, so that it is taken in again. */
  public void renew(MailId id) {
    s3.copyObject(
        copy -> copy.sourceBucket(bucket).sourceKey(KEPT + id).destinationBucket(bucket).destinationKey(NEW + id));
  }

  @Override
  public List<Waiting> receivedBy(Instant then) {
    return s3.listObjectsV2(list -> list.bucket(bucket).prefix(NEW))
        .contents()
        .stream()
        .filter(mail -> !mail.lastModified().isAfter(then))
        .flatMap(
            mail -> MailId.parse(mail.key().substring(NEW.length()))
                .map(id -> new Waiting(id, mail.lastModified()))
                .stream())
        .toList();
  }

  /**
   * The mails that were kept before a time.
   *
   * @param after their ids sort behind this
   * @param to and not behind this, if there is one
   */
  List<MailId> keptBefore(Instant then, String after, Optional<String> to) {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(KEPT).startAfter(KEPT + after))
        .contents()
        .stream()
        .takeWhile(mail -> to.filter(last -> mail.key().compareTo(KEPT + last) > 0).isEmpty())
        .filter(mail -> mail.lastModified().isBefore(then))
        .flatMap(mail -> MailId.parse(mail.key().substring(KEPT.length())).stream())
        .toList();
  }

  private boolean isKept(MailId id) {
    return outcome(id).isPresent();
  }

  /** Whoever may not list a bucket is told 403 of what is not there. */
  private static boolean isMissing(S3Exception answer) {
    return answer.statusCode() == NOT_FOUND || answer.statusCode() == FORBIDDEN;
  }
}
