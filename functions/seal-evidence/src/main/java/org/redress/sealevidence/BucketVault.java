package org.redress.sealevidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.evidence.EvidenceBucket;
import org.redress.caseworkaws.evidence.Pinned;
import org.redress.sealevidence.scan.Kept;

/** The vault in the case bucket: {@code uploads/} for what came, {@code evidence/} for what is kept. */
final class BucketVault implements Vault {

  private final EvidenceBucket bucket;

  BucketVault(EvidenceBucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public Optional<Arrived> arrived(Evidence evidence) {
    return bucket.pin(arrivedKey(evidence), evidence.upload().version()).map(InBucket::new);
  }

  @Override
  public void keepCopy(EvidenceKey key, String mediaType, byte[] bytes) {
    bucket.keepCopy(key, mediaType, bytes);
  }

  @Override
  public Kept kept(EvidenceKey key, SealedFile file) {
    return new Kept() {

      @Override
      public InputStream open() throws IOException {
        return bucket.open(
            bucket.pin(key.original(), file.version()).orElseThrow(() -> new IOException("A sealed file is gone")));
      }

      @Override
      public Map<String, String> tags() {
        return bucket.tags(key, file.version());
      }
    };
  }

  @Override
  public void drop(EvidenceKey key) {
    bucket.remove(key.copy());
    bucket.remove(key.original());
  }

  @Override
  public void removeArrived(Evidence evidence) {
    bucket.remove(arrivedKey(evidence));
  }

  private static String arrivedKey(Evidence evidence) {
    return evidence.upload().key(evidence.id().caseId());
  }

  /** A file under {@code uploads/}, as it was found. */
  private final class InBucket implements Arrived {

    private final Pinned object;

    InBucket(Pinned object) {
      this.object = object;
    }

    @Override
    public long size() {
      return object.size();
    }

    @Override
    public InputStream open() {
      return bucket.open(object);
    }

    @Override
    public Optional<String> keep(EvidenceKey key, Digest sha256) {
      return bucket.seal(object, key, sha256);
    }
  }
}
