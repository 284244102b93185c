package org.redress.mail.part;

import java.io.IOException;
import java.io.InputStream;
import org.redress.mail.header.HeaderFields;

/** Sees the parts of a mail in their order. A stream is good until the method returns, and need not be read to its end. */
public interface PartVisitor {

  /** The mail itself begins, or a mail within it. */
  void startMessage(String place, HeaderFields header) throws IOException;

  /** The mail that began last ends. */
  void endMessage() throws IOException;

  /** Several parts follow. */
  void startMultipart(Part part) throws IOException;

  /**
   * The parts of a multipart are over.
   *
   * @param parts how many there were
   */
  void endMultipart(Part part, int parts) throws IOException;

  /**
   * A part with content of its own.
   *
   * @param content with its transfer encoding undone
   */
  void leaf(Part part, InputStream content) throws IOException;

  /** Text that stands between the header of a multipart and its first part, or behind its last one. */
  void stray(Part multipart, boolean before, InputStream text) throws IOException;

  /** A part that is broken where it stands; what was seen of it is all there is. */
  void broken(String place);

  /** A part whose content is encrypted; it follows as a leaf. */
  void encrypted(String place);
}
