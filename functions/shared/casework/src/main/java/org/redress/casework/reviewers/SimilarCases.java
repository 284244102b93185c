package org.redress.casework.reviewers;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.history.Alike;
import org.redress.casework.history.AlikeCases;
import org.redress.casework.history.Likeness;
import org.redress.casework.history.Reported;

/**
 * What a reviewer sees of cases that are like one they are at: others about the same post, and the respondent's history. A
 * case that is hidden from them is not among these, nor counted. As long as it is folded away whom the case is about, so is
 * what else they are said to have done.
 */
public final class SimilarCases {

  /** So many are looked for. */
  public static final int MOST = 50;

  private final Sight sight;
  private final AlikeCases alike;

  public SimilarCases(Sight sight, AlikeCases alike) {
    this.sight = sight;
    this.alike = alike;
  }

  /** Cases about the same or nearly the same post, the last received first; at most {@link #MOST}. */
  public List<SimilarCase> ofThePost(SeenCase seen) {
    return all(seen).stream().filter(SimilarCase::isOfThePost).toList();
  }

  /** Cases in which the same account was reported, the last received first; at most {@link #MOST}. */
  public List<SimilarCase> ofTheRespondent(SeenCase seen) {
    return all(seen).stream().filter(like -> like.likenesses().contains(Likeness.SAME_ACCOUNT)).toList();
  }

  /** All of them, each once: what either of the others gives, by one look. */
  public List<SimilarCase> all(SeenCase seen) {
    Reported reported = Reported.of(sight.said(seen));
    Map<CaseId, SortedSet<Likeness>> why = alike
        .of(seen.id(), sight.isFolded(seen) ? reported.postsAlone() : reported, MOST)
        .stream()
        .collect(Collectors.toMap(Alike::id, Alike::likenesses));
    Map<CaseId, SeenCase> there = sight.see(seen.reviewer(), why.keySet())
        .stream()
        .collect(Collectors.toMap(SeenCase::id, Function.identity()));
    return there.values()
        .stream()
        .map(other -> SimilarCase.of(other, why.getOrDefault(other.id(), Collections.emptySortedSet())))
        .sorted(
            Comparator.comparing(SimilarCase::receivedAt).reversed().thenComparing(SimilarCase::id))
        .toList();
  }
}
