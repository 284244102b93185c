package org.redress.casework.personaldata;

import java.util.Locale;

/** Whom data is about. */
public enum Whose {
  /** Who reported. */
  REPORTER,

  /** Whose account or posts were reported. */
  RESPONDENT,

  /** Who reviews cases, or looks after the system. */
  REVIEWER,

  /** Anybody else who wrote to us, or of whom somebody wrote. */
  THIRD_PERSON;

  /** As data files write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
