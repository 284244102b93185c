package org.redress.casework.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.CaseId;

/**
 * Where a file lies until it is sealed.
 *
 * @param fileId tells it from all other files of its case, says nothing of it, and is the same however often the file is
 *     offered: 1 to 64 letters, digits, hyphens and underscores
 * @param version of the object, where the store counts versions and its sender was told
 */
public record Upload(String fileId, Optional<String> version) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** @throws IllegalArgumentException if the id has another form */
  public Upload {
    if (!FORM.matcher(fileId).matches()) {
      throw new IllegalArgumentException("A file id is 1 to 64 letters, digits, hyphens and underscores");
    }
  }

  /** The key of the object. */
  public String key(CaseId id) {
    return "uploads/" + id + "/" + fileId;
  }
}
