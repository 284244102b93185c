package org.redress.submitreport.files;

import java.util.Map;
import org.redress.casework.evidence.AddFiles;

/**
 * How a file is to be uploaded: by PUT to the address, with the headers.
 *
 * @param id of the file, to be sent back once it is uploaded
 */
public record TicketView(String id, String url, Map<String, String> headers, String until) {

  public static TicketView of(AddFiles.Result.Allowed allowed) {
    return new TicketView(
        allowed.fileId(), allowed.ticket().url().toString(), allowed.ticket().headers(),
        allowed.ticket().until().toString());
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "TicketView[" + id + "]";
  }
}
