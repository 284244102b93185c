package org.redress.mail.intake;

import java.io.IOException;
import java.io.OutputStream;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Upload;

/** Where the files of mails are put until they are sealed. */
@FunctionalInterface
public interface UploadSink {

  /**
   * Begins a file that is to be sealed. It is uploaded when the stream is closed, and replaces one that an earlier attempt
   * uploaded.
   *
   * @param size in bytes; if fewer or more were written, closing fails and nothing is uploaded
   */
  OutputStream upload(CaseId id, Upload upload, long size) throws IOException;
}
