package org.redress.mail.header;

import java.util.Locale;

/** What SES found when it checked a mail. Only {@link #PASS} is a pass. */
public enum Verdict {
  PASS,
  FAIL,
  /** The check came to no conclusion. */
  GRAY,
  /** The check could not be made. */
  PROCESSING_FAILED,
  /** SES wrote nothing on top of the mail about it. */
  ABSENT;

  public boolean passed() {
    return this == PASS;
  }

  /** SES's own word, as in {@code X-SES-Spam-Verdict}. */
  static Verdict ofSes(String value) {
    return switch (value.strip().toUpperCase(Locale.ROOT)) {
      case "PASS" -> PASS;
      case "FAIL" -> FAIL;
      case "GRAY", "GREY" -> GRAY;
      case "", "DISABLED" -> ABSENT;
      default -> PROCESSING_FAILED;
    };
  }

  /** A result of RFC 8601. */
  static Verdict ofResult(String result) {
    return switch (result.strip().toLowerCase(Locale.ROOT)) {
      case "pass" -> PASS;
      case "fail", "hardfail", "softfail" -> FAIL;
      case "temperror", "permerror", "processing_failed" -> PROCESSING_FAILED;
      default -> GRAY;
    };
  }

  /** The worse of two. */
  Verdict and(Verdict other) {
    if (this == FAIL || other == FAIL) {
      return FAIL;
    }
    return this == PASS ? other : this;
  }
}
