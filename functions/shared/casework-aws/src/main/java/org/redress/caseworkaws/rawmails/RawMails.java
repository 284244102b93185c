package org.redress.caseworkaws.rawmails;

import java.util.Optional;
import org.redress.casework.mail.MailId;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Raw mails. A new one is left where it is until it is settled; then it is moved to where all are kept. */
public final class RawMails {

  /** Where new mails are; an id follows. */
  public static final String NEW = "mail/new/";

  private static final String KEPT = "mail/kept/";
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
   * A new mail, opened; nothing if it has been moved already.
   *
   * @throws S3Exception if it cannot be read, and is not among those that are kept either
   */
  public Optional<RawMail> open(MailId id) {
    try {
      ResponseInputStream<GetObjectResponse> bytes = s3.getObject(get -> get.bucket(bucket).key(NEW + id));
      return Optional.of(new RawMail(id, bytes.response().lastModified(), bytes));
    } catch (S3Exception e) {
      if (isMissing(e) && isKept(id)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Moves a mail to where all are kept: copied first and removed then, so that it is always in one place at least. */
  public void keep(MailId id) {
    try {
      s3.copyObject(
          copy -> copy.sourceBucket(bucket).sourceKey(NEW + id).destinationBucket(bucket).destinationKey(KEPT + id));
    } catch (S3Exception e) {
      if (isMissing(e) && isKept(id)) {
        return;
      }
      throw e;
    }
    s3.deleteObject(delete -> delete.bucket(bucket).key(NEW + id));
  }

  private boolean isKept(MailId id) {
    try {
      s3.headObject(head -> head.bucket(bucket).key(KEPT + id));
      return true;
    } catch (S3Exception e) {
      if (isMissing(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Whoever may not list a bucket is told 403 of what is not there. */
  private static boolean isMissing(S3Exception answer) {
    return answer.statusCode() == NOT_FOUND || answer.statusCode() == FORBIDDEN;
  }
}
