package org.redress.caseworkaws.evidence;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.SealedFile;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Makes links by which a browser fetches evidence straight from the bucket, for a few minutes. They say nothing of the case,
 * of people or of the file's name.
 */
public final class EvidenceLinks {

  /** How long a link is good. */
  public static final Duration VALID = Duration.ofMinutes(5);

  private final Supplier<S3Presigner> presigner;
  private final String bucket;

  /**
   * Wires the links.
   *
   * @param presigner asked for when a link is made
   */
  public EvidenceLinks(Supplier<S3Presigner> presigner, String bucket) {
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /**
   * To the bucket that the environment names.
   *
   * @param presigner keeps what was made once
   */
  public static EvidenceLinks connect(Environment environment, Supplier<S3Presigner> presigner) {
    return new EvidenceLinks(presigner, environment.required("CASE_BUCKET"));
  }

  /** To the original, to be saved; empty where it may not be. */
  public Optional<URI> original(Evidence evidence) {
    return evidence.maySave() && evidence.state() instanceof EvidenceState.Sealed(SealedFile file, _)
        ? Optional.of(link(evidence.key().original(), file.version()))
        : Optional.empty();
  }

  /** To the copy that may be shown in a page; empty where there is none. */
  public Optional<URI> copy(Evidence evidence) {
    return evidence.copyToShow().map(_ -> link(evidence.key().copy(), Optional.empty()));
  }

  /** The origin that all links lead to. */
  public String origin() {
    URI any = link("evidence/", Optional.empty());
    return any.getScheme() + "://" + any.getRawAuthority();
  }

  private URI link(String key, Optional<String> version) {
    return URI.create(
        presigner.get()
            .presignGetObject(
                presign -> presign.signatureDuration(VALID)
                    .getObjectRequest(get -> get.bucket(bucket).key(key).versionId(version.orElse(null))))
            .url()
            .toString());
  }
}
