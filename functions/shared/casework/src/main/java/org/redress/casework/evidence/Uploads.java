package org.redress.casework.evidence;

import java.time.Instant;
import java.util.List;
import org.redress.casework.CaseId;

/**
 * Where reporters upload files, each under the id of its case, which need not be open yet: what is there before its case
 * is opened belongs to it from then on.
 */
public interface Uploads {

  /** What lies there for a case. */
  record Waiting(CaseId caseId, String fileId) {}

  /** Lets a client upload this very file. */
  UploadTicket ticket(CaseId id, Announced file, Instant now);

  /** Uploads a file; nothing happens if it lies there already. */
  void put(CaseId id, Announced file, byte[] bytes);

  /** The files that reporters have uploaded for a case and that are not sealed yet, the earliest first. */
  List<Uploaded> of(CaseId id);

  /** Removes a file; nothing happens if it is gone. */
  void remove(CaseId id, String fileId);

  /** Files that reporters uploaded before then and that still lie there, up to a thousand of them. */
  List<Waiting> uploadedBefore(Instant then);
}
