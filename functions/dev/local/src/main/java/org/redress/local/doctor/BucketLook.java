package org.redress.local.doctor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.redress.caseworkaws.sdk.Clients;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ObjectLockEnabled;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The bucket of texts and evidence, and the locked one of checkpoints. */
final class BucketLook {

  private static final int NOT_FOUND = 404;

  /** Yesterday's is made soon after midnight by UTC, so this one is there at any time. */
  private static final int DAYS_AGO = 2;

  private final Patient patient;

  BucketLook(Patient patient) {
    this.patient = patient;
  }

  List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    try (S3Client s3 = Clients.patient(S3Client.builder()).build()) {
      findings.add(bucket(s3, "case bucket", patient.setting("CASE_BUCKET")));
      String checkpoints = patient.setting("CHECKPOINT_BUCKET");
      if (checkpoints.isEmpty()) {
        findings.add(
            Finding.wrong("checkpoints", "the stack has no bucket of them: deploy the template as it is now"));
        return findings;
      }
      Finding bucket = bucket(s3, "checkpoint bucket", checkpoints);
      findings.add(bucket);
      if (bucket.right()) {
        if (!patient.local()) {
          findings.add(lock(s3, checkpoints));
        }
        findings.add(newest());
      }
    }
    return findings;
  }

  private Finding bucket(S3Client s3, String about, String name) {
    try {
      s3.headBucket(head -> head.bucket(name));
      return patient.local()
          || s3.getBucketVersioning(ask -> ask.bucket(name)).status() == BucketVersioningStatus.ENABLED
              ? Finding.right(about, name)
              : Finding.wrong(about, name + " keeps no versions: deploy the stack again");
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return Finding.wrong(about, "there is no bucket " + name + ": deploy the stack again");
      }
      throw e;
    }
  }

  private static Finding lock(S3Client s3, String name) {
    try {
      return s3.getObjectLockConfiguration(ask -> ask.bucket(name))
          .objectLockConfiguration()
          .objectLockEnabled() == ObjectLockEnabled.ENABLED
              ? Finding.right("checkpoint lock", "on")
              : unlocked();
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return unlocked();
      }
      throw e;
    }
  }

  private static Finding unlocked() {
    return Finding.wrong("checkpoint lock", "is off: checkpoints prove nothing; let the template make a new bucket");
  }

  private Finding newest() {
    SortedSet<LocalDate> days = patient.wiring().duties().checkpoints().orElseThrow().days();
    LocalDate today = LocalDate.ofInstant(patient.wiring().clock().instant(), ZoneOffset.UTC);
    if (days.isEmpty()) {
      return Finding.right("checkpoints", "none yet: the first is made after midnight by UTC");
    }
    return patient.local() || !days.getLast().isBefore(today.minusDays(DAYS_AGO))
        ? Finding.right("checkpoints", days.size() + ", the newest of " + days.getLast())
        : Finding.wrong(
            "checkpoints", "the newest is of " + days.getLast() + ": see in its log why sweep-cases makes none");
  }
}
