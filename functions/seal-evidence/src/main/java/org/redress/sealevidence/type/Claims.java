package org.redress.sealevidence.type;

/** Whether what a file is said to be fits what it is. */
final class Claims {

  private Claims() {}

  /** A claim that says nothing fits everything; kinds that people do not tell apart fit each other. */
  static boolean fit(Kind found, Kind claimed) {
    if (claimed == Kind.OTHER || claimed == found || found == Kind.EMPTY) {
      return true;
    }
    return switch (found) {
      case TEXT, OTHER -> claimed == Kind.TEXT || claimed == Kind.EMAIL;
      case EMAIL -> claimed == Kind.TEXT;
      case AUDIO -> claimed == Kind.VIDEO;
      case VIDEO -> claimed == Kind.AUDIO;
      case OFFICE -> claimed == Kind.EMAIL;
      default -> false;
    };
  }
}
