package org.redress.screening.pattern;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds in one pass which patterns a text can hold at all, and where. */
final class AnchorIndex {

  private final List<WordPattern> patterns;
  private final int[] always;
  private final AhoCorasickDoubleArrayTrie<int[]> automaton = new AhoCorasickDoubleArrayTrie<>();
  private final boolean hasAnchors;

  AnchorIndex(List<WordPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    Map<String, List<Integer>> byAnchor = new TreeMap<>();
    List<Integer> without = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      int index = i;
      var anchors = patterns.get(i).regex().anchors();
      if (anchors.isEmpty()) {
        without.add(i);
      }
      anchors.forEach(anchor -> byAnchor.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(index));
    }
    always = without.stream().mapToInt(Integer::intValue).toArray();
    hasAnchors = !byAnchor.isEmpty();
    if (hasAnchors) {
      TreeMap<String, int[]> entries = new TreeMap<>();
      byAnchor.forEach((anchor, users) -> entries.put(anchor, users.stream().mapToInt(Integer::intValue).toArray()));
      automaton.build(entries);
    }
  }

  /** For each pattern, in order, the stretches of {@code text} that can hold a match of it. */
  List<Stretches> candidates(String text) {
    Stretches[] found = new Stretches[patterns.size()];
    for (int index : always) {
      found[index] = Stretches.whole(index, text.length());
    }
    if (hasAnchors) {
      LongestWord longestWord = new LongestWord(text);
      automaton.parseText(text.replace('\n', ' ').toCharArray(), (begin, end, users) -> {
        for (int index : users) {
          Stretches stretches = found[index];
          if (stretches == null) {
            stretches = Stretches.around(index, patterns.get(index).reach(), longestWord, text.length());
            found[index] = stretches;
          }
          stretches.add(begin, end);
        }
      });
    }
    List<Stretches> all = new ArrayList<>();
    for (Stretches each : found) {
      if (each != null) {
        all.add(each);
      }
    }
    return all;
  }
}
