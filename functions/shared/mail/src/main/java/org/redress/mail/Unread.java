package org.redress.mail;

/**
 * Something in a mail that was not read, or not surely; it is kept in the raw mail.
 *
 * @param place where in the mail; empty for the mail as a whole
 */
public record Unread(Kind kind, String place) {

  /** Why not. */
  public enum Kind {
    ENCRYPTED("A part is encrypted and cannot be read here."),
    BROKEN(
        "A part is broken; what could be read of it is shown."),
    CUT(
        "A text is very long; only its beginning is shown."),
    CHARSET(
        "A text names a character set that is unknown or does not fit; some letters may be wrong."),
    WINMAIL(
        "An Outlook file (winmail.dat) could not be read to its end."),
    PIECE(
        "The mail is one piece of a longer one that was sent in pieces."),
    ELSEWHERE(
        "A part of the mail lies on another computer and was not fetched.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }

    /** In words, for people. */
    public String sentence() {
      return sentence;
    }
  }
}
