package org.redress.casework.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * By which one file may be uploaded, once: by PUT to the address with these headers, and no other file.
 *
 * @param headers that the client must send; a browser sends {@code Content-Length} by itself
 */
public record UploadTicket(URI url, Map<String, String> headers, Instant until) {

  public UploadTicket {
    headers = Map.copyOf(headers);
  }

  /** Keeps the address, by which something can be uploaded, out of logs. */
  @Override
  public String toString() {
    return "UploadTicket[until " + until + "]";
  }
}
