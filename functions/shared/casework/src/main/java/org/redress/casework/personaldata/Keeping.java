package org.redress.casework.personaldata;

import java.util.Locale;

/** For how long data of a kind is kept. */
public enum Keeping {
  /** With its case, and for some months after that was closed. */
  WITH_CASE,

  /** For some months after the mail was received. */
  RAW_MAIL,

  /** For some months after the mail was received that fits no case. */
  PUT_ASIDE,

  /** Until a day after its reporter last changed it. */
  DRAFT,

  TWO_DAYS,

  THIRTY_DAYS,

  /** As long as it keeps somebody from getting mails that they do not want. */
  WHILE_NEEDED,

  /** As long as somebody works on cases, and sessions until they end. */
  WHILE_STAFF,

  /** Without an end: nobody who reported or was reported can be known by it. */
  FOR_GOOD;

  /** As data files and messages write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
