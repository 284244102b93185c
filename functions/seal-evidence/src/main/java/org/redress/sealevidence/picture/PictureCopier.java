package org.redress.sealevidence.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.ShownAs.Reason;
import org.redress.sealevidence.picture.PictureCopy.Made;
import org.redress.sealevidence.picture.PictureCopy.NotMade;

/**
 * Makes copies of pictures that may be shown. Hostile files end in an outcome: decoding has bounds of pixels, bytes and
 * time, and runs apart, so that neither endless work nor a deep recursion reaches the caller.
 */
public final class PictureCopier {

  private final PictureLimits limits;
  private final InstantSource clock;
  private final Apart apart = new Apart();

  public PictureCopier(PictureLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  public PictureLimits limits() {
    return limits;
  }

  /**
   * Copies a picture.
   *
   * @param kind as its content tells it
   * @param original the whole file; not changed
   * @throws IllegalArgumentException if this kind is no picture's
   */
  public PictureCopy copy(FileKind kind, byte[] original) {
    if (!kind.isPicture()) {
      throw new IllegalArgumentException("Not a kind of picture");
    }
    if (original.length > limits.bytes()) {
      return new NotMade(Reason.TOO_LARGE, LeftOut.NOTHING);
    }
    Deadline deadline = new Deadline(clock.instant().plus(limits.time()), clock);
    AtomicReference<SelfDescription> said = new AtomicReference<>(SelfDescription.NONE);
    Reason reason;
    try {
      return apart.run(limits.time(), () -> {
        said.set(SelfDescription.read(kind, original));
        return made(kind, original, said.get(), deadline);
      });
    } catch (Refused e) {
      reason = e.reason();
    }
    return new NotMade(reason, said.get().leftOut());
  }

  /**
   * Whether a decoder that was given up still works away. Nothing ends it but the end of the process, which should be
   * brought about once the outcome is kept.
   */
  public boolean isStuck() {
    return apart.isStuck();
  }

  private Made made(FileKind kind, byte[] original, SelfDescription said, Deadline deadline)
      throws Refused, IOException {
    int frames = Frames.count(kind, original, limits.frames());
    byte[] pixels = kind == FileKind.PNG ? PngChunks.pixels(original) : original;
    Decoded decoded = Decoder.of(kind).decode(new WatchedBytes(pixels, deadline), limits);
    BufferedImage upright = said.orientation().applied(Colours.sane(decoded.image()));
    deadline.check();
    return Writing.bounded(upright, Writing.fitting(kind, upright), limits.copyBytes(), deadline)
        .made(decoded.originalPixels(), frames, said.leftOut());
  }

  /** Until when; looked at wherever bytes are read, so that most decoders end by themselves. */
  record Deadline(Instant end, InstantSource clock) {

    void check() throws Refused {
      if (clock.instant().isAfter(end)) {
        throw new Refused(Reason.TOOK_TOO_LONG);
      }
    }
  }
}
