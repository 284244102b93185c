package org.redress.casework.reviewing;

import java.util.Map;
import org.redress.casework.Change;

/** Why a reviewer does something, as the timeline keeps it. */
final class Reasons {

  private Reasons() {}

  /** @throws IllegalArgumentException if there is no reason */
  static Map<String, String> given(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Say why");
    }
    return Map.of(Change.REASON, reason);
  }
}
