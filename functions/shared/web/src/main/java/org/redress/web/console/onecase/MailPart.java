package org.redress.web.console.onecase;

/** A mail as it will be sent: its subject, and its words as the part that every reader can show. */
public record MailPart(String subject, String text) {

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "MailPart[...]";
  }
}
