package org.redress.local.importing;

import java.util.Map;
import org.redress.mail.MailSource;
import org.redress.mail.ReceivedMail;

/**
 * A row of a file, as it was read.
 *
 * @param line the number of its first line, from 1
 * @param content what it holds
 * @param raw what it looked like, to be given back if it is rejected
 */
record Row<R>(long line, Content content, R raw) {

  /** What a row holds. */
  sealed interface Content {

    /** Texts by their column, or by their dotted path. */
    record Cells(Map<String, String> byName) implements Content {

      /** Keeps words and people out of logs. */
      @Override
      public String toString() {
        return "Cells[" + byName.size() + "]";
      }
    }

    /**
     * A mail.
     *
     * @param source where it can be read again
     */
    record Letter(ReceivedMail mail, MailSource source) implements Content {}

    /** Something that cannot be read, and why, to follow "line 7: ". */
    record Unreadable(String why) implements Content {}
  }

  @Override
  public String toString() {
    return "Row[line " + line + "]";
  }
}
