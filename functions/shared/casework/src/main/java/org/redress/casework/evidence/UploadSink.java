package org.redress.casework.evidence;

import java.io.IOException;
import java.io.OutputStream;
import org.redress.casework.CaseId;

/** Where files are put that we bring to a case ourselves, until they are sealed. */
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
