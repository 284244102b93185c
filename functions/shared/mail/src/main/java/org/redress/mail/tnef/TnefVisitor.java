package org.redress.mail.tnef;

import java.io.IOException;
import java.io.OutputStream;

/** Takes what a {@code winmail.dat} holds. */
public interface TnefVisitor {

  /** The text of the message. */
  void text(String text);

  /** The message in HTML. */
  void html(byte[] html);

  /**
   * A file's content follows.
   *
   * @param number counted from 1, always the same for the same file
   */
  OutputStream file(int number) throws IOException;

  /**
   * The file is over.
   *
   * @param name as the sender's program wrote it; empty if it wrote none
   */
  void endOfFile(int number, String name, String type);
}
