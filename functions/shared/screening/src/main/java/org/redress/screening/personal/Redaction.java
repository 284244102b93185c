package org.redress.screening.personal;

import java.io.InputStream;
import org.redress.screening.data.DataFileException;
import org.redress.screening.detect.Text;

/**
 * Takes personal data out of texts that go to others, such as mails and exports. It leaves known public contacts, and it
 * is no promise that nothing is left: a machine misses what people would see. Immutable and safe for many threads.
 */
public final class Redaction {

  private final Rules rules;

  private Redaction(Rules rules) {
    this.rules = rules;
  }

  /** With the shipped kinds and known contacts. */
  public static Redaction shipped() {
    return new Redaction(Rules.shipped());
  }

  /**
   * With other kinds and known contacts; closes {@code in}.
   *
   * @throws DataFileException saying what is wrong and where
   */
  public static Redaction read(InputStream in, String name) {
    return new Redaction(Rules.read(in, name));
  }

  /** The text with each datum replaced by its kind, such as {@code [phone]}, whoever it belongs to. */
  public String redact(String text) {
    Page page = Page.of(Text.of(text));
    StringBuilder redacted = new StringBuilder(text.length());
    int done = 0;
    for (Found found : rules.find(page)) {
      int start = Math.max(done, page.sourceStart(found.start()));
      int end = page.sourceEnd(found.end());
      if (end > start) {
        redacted.append(text, done, start).append('[').append(found.kind().label()).append(']');
        done = end;
      }
    }
    return redacted.append(text, done, text.length()).toString();
  }
}
