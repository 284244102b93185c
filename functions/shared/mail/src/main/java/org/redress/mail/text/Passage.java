package org.redress.mail.text;

/**
 * A piece of a text, and whose words it is.
 *
 * @param text never blank; of quoted lines without their signs
 */
public record Passage(Kind kind, String text) {

  /** Whose words they are. */
  public enum Kind {
    /** New words of the sender. */
    OWN,
    /** An earlier mail that the sender replies to. */
    QUOTED,
    /** What the sender puts under each mail, or the program does. */
    SIGNATURE,
    /** A mail of somebody else that the sender passes on. */
    FORWARDED
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Passage[" + kind + "]";
  }
}
