package org.redress.sealevidence;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.ShownAs;
import org.redress.casework.evidence.Upload;
import org.redress.casework.timeline.Digest;
import org.redress.sealevidence.picture.PictureCopier;
import org.redress.sealevidence.picture.PictureLimits;
import org.redress.sealevidence.scan.Kept;
import org.redress.sealevidence.scan.Scanner;

/** A program that seals files as the function does, one after the other, and says how each may be shown. */
final class SealFiles {

  private static final PictureLimits STANDARD = PictureLimits.STANDARD;

  /** Those of the function, but for the time, which is not what this is about. */
  private static final PictureLimits LIMITS = new PictureLimits(
      STANDARD.bytes(), STANDARD.pixels(), STANDARD.decodedPixels(), STANDARD.copyBytes(), STANDARD.frames(),
      Duration.ofMinutes(10));

  private SealFiles() {}

  /**
   * Seals files.
   *
   * @param files their paths
   */
  public static void main(String[] files) throws IOException {
    PictureCopier pictures = new PictureCopier(LIMITS, InstantSource.system());
    for (String name : files) {
      Path file = Path.of(name);
      Evidence evidence = Evidence.offered(
          new EvidenceId(CaseId.random(new Random()), 1),
          new Offered("a file", "", Optional.empty(), Offered.Source.MAIL, false),
          new Upload("file", Optional.empty()), EvidenceKey.random(new Random()), Instant.now());
      Instant start = Instant.now();
      SealingOutcome outcome = new Sealing(new OneFile(file), pictures, Scanner.none(), Files.size(file))
          .seal(evidence, Set.of());
      System.out.println(
          file.getFileName() + " " + said(outcome) + " of " + (Files.size(file) >> 20) + " MB after "
              + Duration.between(start, Instant.now()).toMillis() + " ms, heap " + (peak() >> 20) + " MB");
    }
  }

  private static String said(SealingOutcome outcome) {
    return switch (outcome) {
      case SealingOutcome.Sealed(SealedFile file, _) -> switch (file.shownAs()) {
        case ShownAs.Copy copy -> "copied " + copy.width() + " x " + copy.height();
        case ShownAs.Unshowable(var reason, _) -> "not copied: " + reason;
        case ShownAs.NameOnly _ -> "no picture";
      };
      default -> "not sealed: " + outcome;
    };
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans()
        .stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** A vault that has one file and keeps nothing. */
  private record OneFile(Path file) implements Vault {

    @Override
    public Optional<Arrived> arrived(Evidence evidence) {
      return Optional.of(new Arrived() {

        @Override
        public long size() {
          return file.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
          return Files.newInputStream(file);
        }

        @Override
        public Optional<String> keep(EvidenceKey key, Digest sha256) {
          return Optional.empty();
        }
      });
    }

    @Override
    public void keepCopy(EvidenceKey key, String mediaType, byte[] bytes) {}

    @Override
    public Kept kept(EvidenceKey key, SealedFile kept) {
      throw new AssertionError("Nothing here is scanned twice");
    }

    @Override
    public void drop(EvidenceKey key) {}

    @Override
    public void removeArrived(Evidence evidence) {}
  }
}
