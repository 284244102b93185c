package org.redress.sealevidence.picture;

import java.io.IOException;
import org.redress.casework.evidence.ShownAs.Reason;

/** A picture of which no copy is made; an {@link IOException} so that it passes through decoders as one. */
final class Refused extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Refused(Reason reason) {
    super("The picture is not copied: " + reason);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /** The refusal that a decoder's failure means: one of ours that passed through it, or that the file is damaged. */
  static Refused because(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
      if (cause instanceof OutOfMemoryError) {
        return new Refused(Reason.TOO_MANY_PIXELS);
      }
    }
    return new Refused(Reason.UNREADABLE);
  }
}
