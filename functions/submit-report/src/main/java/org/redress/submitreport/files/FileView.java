package org.redress.submitreport.files;

import org.jspecify.annotations.Nullable;
import org.redress.casework.evidence.Evidence;

/**
 * A file of a case.
 *
 * @param id by which it was uploaded
 * @param state {@code PENDING}, {@code SEALED}, {@code DUPLICATE} or {@code REFUSED}
 * @param sha256 of the file that is kept, if it is
 */
public record FileView(String id, String name, @Nullable Long size, String state, @Nullable String sha256) {

  static FileView of(Evidence one) {
    return new FileView(
        one.upload().fileId(), one.offered().name(), one.offered().size().orElse(null), one.state().name().name(),
        one.sha256().map(digest -> digest.hex()).orElse(null));
  }

  /** Keeps the name out of logs. */
  @Override
  public String toString() {
    return "FileView[" + id + "]";
  }
}
