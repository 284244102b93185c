package org.redress.casework.evidence;

import java.util.Set;

/**
 * What a file is.
 *
 * @param mediaType as the content tells it, without parameters; office documents only as the family they belong to
 * @param oddities what does not fit
 */
public record FileType(FileKind kind, String mediaType, Set<Oddity> oddities) {

  public FileType {
    oddities = Set.copyOf(oddities);
  }
}
