package org.redress.sealevidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.scan.Content;
import org.redress.sealevidence.scan.Kept;

/** Keeps files in memory. */
final class MemoryVault implements Vault {

  final Map<String, byte[]> kept = new HashMap<>();
  private final Map<String, byte[]> came = new HashMap<>();
  private Optional<Content> instead = Optional.empty();

  void put(Evidence evidence, byte[] file) {
    came.put(evidence.upload().fileId(), file);
  }

  /** What is read in the place of each file. */
  void readInstead(Content content) {
    instead = Optional.of(content);
  }

  @Override
  public Optional<Arrived> arrived(Evidence evidence) {
    return Optional.ofNullable(came.get(evidence.upload().fileId())).map(InMemory::new);
  }

  @Override
  public void keepCopy(EvidenceKey key, String mediaType, byte[] bytes) {
    kept.put(key.copy(), bytes.clone());
  }

  @Override
  public Kept kept(EvidenceKey key, SealedFile file) {
    throw new AssertionError("Nothing here is scanned twice");
  }

  @Override
  public void drop(EvidenceKey key) {
    kept.remove(key.original());
    kept.remove(key.copy());
  }

  @Override
  public void removeArrived(Evidence evidence) {
    came.remove(evidence.upload().fileId());
  }

  private final class InMemory implements Arrived {

    private final byte[] file;

    InMemory(byte[] file) {
      this.file = file;
    }

    @Override
    public long size() {
      return file.length;
    }

    @Override
    public InputStream open() throws IOException {
      return instead.isPresent() ? instead.get().open() : new ByteArrayInputStream(file);
    }

    @Override
    public Optional<String> keep(EvidenceKey key, Digest sha256) {
      kept.put(key.original(), file);
      return Optional.empty();
    }
  }
}
