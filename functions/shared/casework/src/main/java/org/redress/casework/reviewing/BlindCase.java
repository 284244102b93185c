package org.redress.casework.reviewing;

import org.redress.casework.golden.Golden;
import org.redress.casework.reviewers.SeenCase;

/** A decided case as somebody sees it who is to say what they think of it: not what was decided, nor by whom. */
public final class BlindCase {

  private final SeenCase seen;
  private final Golden golden;

  BlindCase(SeenCase seen, Golden golden) {
    this.seen = seen;
    this.golden = golden;
  }

  /** By what the case is asked for again; no reference to be shown. */
  public String key() {
    return seen.id().value();
  }

  SeenCase seen() {
    return seen;
  }

  Golden golden() {
    return golden;
  }

  /** Says which case. */
  @Override
  public String toString() {
    return "BlindCase[" + seen.id() + "]";
  }
}
