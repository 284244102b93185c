package org.redress.caseworkaws.table;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.Concern;

/** Whom a case concerns, as keyed hashes: by it the case is hidden from reviewers who are too near to them. */
final class ConcernsItem {

  private static final String CONCERNS = "concerns";

  private ConcernsItem() {}

  static Attributes write(CaseId id, int version, Collection<Concern> concerns) {
    return Attributes.of(Keys.concerns(id))
        .put(Names.VERSION, version)
        .putTextList(CONCERNS, new TreeSet<>(concerns).stream().toList());
  }

  static Set<Concern> read(Item item) {
    return item.textList(CONCERNS).stream().map(Concern::parse).collect(Collectors.toSet());
  }
}
