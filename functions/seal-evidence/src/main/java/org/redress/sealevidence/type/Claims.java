package org.redress.sealevidence.type;

import org.redress.casework.evidence.FileKind;

/** Whether what a file is said to be fits what it is. */
final class Claims {

  private Claims() {}

  /** A claim that says nothing fits everything; kinds that people do not tell apart fit each other. */
  static boolean fit(FileKind found, FileKind claimed) {
    if (claimed == FileKind.OTHER || claimed == found || found == FileKind.EMPTY) {
      return true;
    }
    return switch (found) {
      case TEXT, OTHER -> claimed == FileKind.TEXT || claimed == FileKind.EMAIL;
      case EMAIL -> claimed == FileKind.TEXT;
      case AUDIO -> claimed == FileKind.VIDEO;
      case VIDEO -> claimed == FileKind.AUDIO;
      case OFFICE -> claimed == FileKind.EMAIL;
      default -> false;
    };
  }
}
