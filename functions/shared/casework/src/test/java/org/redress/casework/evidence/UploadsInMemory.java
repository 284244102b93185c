package org.redress.casework.evidence;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;

/** Uploads in memory, under the contract of the port. */
public final class UploadsInMemory implements Uploads {

  private record Kept(CaseId id, Uploaded file) {}

  private final List<Kept> kept = new ArrayList<>();
  private final InstantSource clock;

  public UploadsInMemory(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public UploadTicket ticket(CaseId id, Announced file, Instant now) {
    return new UploadTicket(URI.create("https://files.example.org/" + id + "/" + file.fileId()), Map.of(), now);
  }

  @Override
  public void put(CaseId id, Announced file, byte[] bytes) {
    if (of(id).stream().noneMatch(one -> one.fileId().equals(file.fileId()))) {
      kept.add(
          new Kept(id, new Uploaded(file.fileId(), file.name(), file.type(), bytes.length, clock.instant())));
    }
  }

  @Override
  public List<Uploaded> of(CaseId id) {
    return kept.stream().filter(one -> one.id().equals(id)).map(Kept::file).toList();
  }

  @Override
  public void remove(CaseId id, String fileId) {
    kept.removeIf(one -> one.id().equals(id) && one.file().fileId().equals(fileId));
  }

  @Override
  public List<Waiting> uploadedBefore(Instant then) {
    return kept.stream()
        .filter(one -> one.file().at().isBefore(then))
        .map(one -> new Waiting(one.id(), one.file().fileId()))
        .toList();
  }
}
