package org.redress.casework;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.history.Alike;
import org.redress.casework.history.AlikeCases;
import org.redress.casework.history.Likeness;
import org.redress.casework.history.PostWords;
import org.redress.casework.history.Reported;
import org.redress.casework.history.Sketch;

/** Finds cases that are alike among those in memory, by looking at all. */
public final class AlikeInMemory implements AlikeCases {

  private static final KeyedHash HASH = new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));

  private final CasesInMemory cases;

  public AlikeInMemory(CasesInMemory cases) {
    this.cases = cases;
  }

  @Override
  public List<Alike> of(CaseId id, Reported reported, int most) {
    return cases.all()
        .stream()
        .filter(head -> !head.id().equals(id))
        .map(head -> new Alike(head.id(), head.receivedAt(), likenesses(reported, of(head))))
        .filter(alike -> !alike.likenesses().isEmpty())
        .sorted(Comparator.comparing(Alike::receivedAt).reversed())
        .limit(most)
        .toList();
  }

  private Reported of(Case head) {
    return Reported.of(cases.findWithReport(head.id()).orElseThrow().report());
  }

  private static SortedSet<Likeness> likenesses(Reported one, Reported other) {
    TreeSet<Likeness> all = new TreeSet<>();
    if (!Collections.disjoint(one.links(), other.links())) {
      all.add(Likeness.SAME_LINK);
    }
    if (!Collections.disjoint(one.words(), other.words())) {
      all.add(Likeness.SAME_WORDS);
    } else if (one.words()
        .stream()
        .anyMatch(words -> other.words().stream().anyMatch(like -> sketch(like).isNearly(sketch(words))))) {
      all.add(Likeness.SIMILAR_WORDS);
    }
    if (!Collections.disjoint(one.accounts(), other.accounts())) {
      all.add(Likeness.SAME_ACCOUNT);
    }
    return all;
  }

  private static Sketch sketch(PostWords words) {
    return Sketch.of(words, HASH);
  }
}
