package org.redress.mail.limits;

import java.io.IOException;

/** A mail goes beyond one of the limits: reading it ends here. */
public final class LimitReached extends IOException {

  private static final long serialVersionUID = 1L;

  /** Which of the {@link MailLimits}. */
  public enum Limit {
    BYTES, HEADER, DEPTH, PARTS, TIME
  }

  private final Limit limit;

  public LimitReached(Limit limit) {
    super("The mail goes beyond the limit of " + limit);
    this.limit = limit;
  }

  public Limit limit() {
    return limit;
  }
}
