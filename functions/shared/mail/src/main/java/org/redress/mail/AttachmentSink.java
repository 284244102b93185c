package org.redress.mail;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the contents of attachments, one after the other. */
@FunctionalInterface
public interface AttachmentSink {

  /** Opens what the attachment is written to; it is closed when the attachment ends. */
  OutputStream open(Attachment attachment) throws IOException;
}
