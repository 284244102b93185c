package org.redress.casework.evidence;

import java.util.regex.Pattern;

/** What is known of malware in a file. Nothing but {@link Clean} means that none was found. */
public sealed interface Verdict {

  /** A scanner found nothing. */
  record Clean() implements Verdict {}

  /**
   * A scanner found malware.
   *
   * @param malware as the scanner calls it; other characters than those of such names are replaced
   */
  record Infected(String malware) implements Verdict {

    private static final int MAX_LENGTH = 120;
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9._/:+()-]");

    public Infected {
      String plain = ODD.matcher(malware).replaceAll("_");
      malware = plain.substring(0, Math.min(plain.length(), MAX_LENGTH));
    }
  }

  /** A scanner has the file, and has not answered yet. */
  record Pending() implements Verdict {}

  /** No scanner looked at the whole file, and none will by itself. */
  record NotScanned(Reason reason) implements Verdict {}

  /** The verdicts by name, as the table and the timeline say them. */
  enum Name {
    CLEAN, INFECTED, PENDING, NOT_SCANNED
  }

  default Name name() {
    return switch (this) {
      case Clean _ -> Name.CLEAN;
      case Infected _ -> Name.INFECTED;
      case Pending _ -> Name.PENDING;
      case NotScanned _ -> Name.NOT_SCANNED;
    };
  }

  /** Whether asking again would tell nothing else. */
  default boolean isFinal() {
    return switch (this) {
      case Clean _,Infected _ -> true;
      case Pending _ -> false;
      case NotScanned(Reason reason) -> !reason.isPassing();
    };
  }

  /** Why a file was not scanned. */
  enum Reason {

    NO_SCANNER,

    /** The scanner takes no files of this size. */
    TOO_LARGE,

    /** It could not be reached, or broke off: worth another attempt. */
    UNREACHABLE,

    /** It did not answer in time: worth another attempt. */
    TIMED_OUT,

    /** It answered that it failed, or something that means nothing. */
    FAILED;

    /** Whether the scanner may do better the next time. */
    public boolean isPassing() {
      return this == UNREACHABLE || this == TIMED_OUT;
    }
  }
}
