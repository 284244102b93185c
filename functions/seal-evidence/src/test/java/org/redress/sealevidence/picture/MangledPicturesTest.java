package org.redress.sealevidence.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.evidence.FileKind;
import org.redress.sealevidence.Exif;
import org.redress.sealevidence.Samples;
import org.redress.sealevidence.picture.PictureCopy.Made;

/** Pictures that were cut, torn and mixed, the same way for the same seed. */
class MangledPicturesTest {

  private static final int PICTURES_PER_SEED = 50;
  private static final PictureLimits LIMITS = new PictureLimits(
      1 << 20, 4_000_000, 1_000_000, 1 << 20, 50, Duration.ofSeconds(30));
  private static final Map<FileKind, byte[]> SAMPLES = samples();
  private static final List<FileKind> KINDS = List.copyOf(SAMPLES.keySet());

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPictureEndsInAnOutcomeAndEveryCopyCanBeShown(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < PICTURES_PER_SEED; i++) {
      FileKind kind = KINDS.get(random.nextInt(KINDS.size()));
      byte[] picture = mangled(sample(kind), random);
      assertThatCode(() -> {
        if (Copies.of(kind, picture, LIMITS) instanceof Made made) {
          Copies.shown(made);
        }
      }).as("seed %d, picture %d, %s", seed, i, kind).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCutPictureEndsInAnOutcome(int seed) {
    Random random = new Random(seed);
    SAMPLES.forEach((kind, picture) -> assertThat(
        Copies.of(kind, Arrays.copyOf(picture, random.nextInt(picture.length)), LIMITS)).as(kind.name()).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noiseAndAForeignPictureEndInAnOutcome(int seed) {
    Random random = new Random(seed);
    byte[] noise = new byte[random.nextInt(5_000)];
    random.nextBytes(noise);
    for (FileKind kind : KINDS) {
      assertThat(Copies.of(kind, noise, LIMITS)).isNotNull();
      assertThat(Copies.of(kind, sample(KINDS.get(random.nextInt(KINDS.size()))), LIMITS)).isNotNull();
    }
  }

  private static byte[] sample(FileKind kind) {
    return Objects.requireNonNull(SAMPLES.get(kind));
  }

  private static byte[] mangled(byte[] sample, Random random) {
    byte[] picture = sample.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(random.nextBoolean() ? Math.min(picture.length, 200) : picture.length);
      int length = Math.min(picture.length - at, 1 + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> picture[at] = (byte) random.nextInt(256);
        case 1 -> picture[at] = (byte) (random.nextBoolean() ? 0xff : 0x7f);
        case 2 -> picture[at] ^= (byte) (1 << random.nextInt(8));
        case 3 -> picture = joined(Arrays.copyOf(picture, at), picture, at + length);
        default -> picture = joined(Arrays.copyOf(picture, at + length), picture, at);
      }
      if (picture.length < 2) {
        return picture;
      }
    }
    return picture;
  }

  private static byte[] joined(byte[] start, byte[] from, int at) {
    return Samples.joined(start, Arrays.copyOfRange(from, at, from.length));
  }

  private static Map<FileKind, byte[]> samples() {
    Map<FileKind, byte[]> samples = new LinkedHashMap<>();
    samples.put(FileKind.PNG, Samples.withChunk(Samples.picture("png", 30, 20), "eXIf", Exif.block(6)));
    samples.put(FileKind.JPEG, Exif.in(Samples.picture("jpeg", 30, 20), 6));
    samples.put(FileKind.GIF, Samples.picture("gif", 30, 20));
    samples.put(FileKind.BMP, Samples.picture("bmp", 30, 20));
    samples.put(FileKind.TIFF, Samples.picture("tiff", 30, 20));
    samples.put(FileKind.WEBP, Samples.lossyWebp());
    samples.put(FileKind.HEIC, Samples.heic());
    return samples;
  }
}
