package org.redress.screening.pattern;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds in one pass which patterns a text can hold at all, and where. */
final class AnchorIndex {

  private final List<WordPattern> patterns;
  private final List<Gate> gates;
  private final int[] always;
  private final int sets;
  private final AhoCorasickDoubleArrayTrie<Users> automaton = new AhoCorasickDoubleArrayTrie<>();
  private final boolean hasAnchors;

  AnchorIndex(List<WordPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    Map<Set<String>, Integer> numbers = new HashMap<>();
    TreeMap<String, UserList> users = new TreeMap<>();
    UserList without = new UserList();
    gates = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      Needs needs = patterns.get(i).regex().needs();
      gates.add(Gate.of(needs, numbers));
      Set<String> anchors = Needs.rarest(needs);
      if (anchors.isEmpty()) {
        without.patterns.add(i);
      }
      for (String anchor : anchors) {
        users.computeIfAbsent(anchor, _ -> new UserList()).patterns.add(i);
      }
    }
    numbers.forEach(
        (strings, number) -> strings
            .forEach(string -> users.computeIfAbsent(string, _ -> new UserList()).sets.add(number)));
    always = without.frozen().patterns();
    sets = numbers.size();
    hasAnchors = !users.isEmpty();
    if (hasAnchors) {
      TreeMap<String, Users> frozen = new TreeMap<>();
      users.forEach((string, list) -> frozen.put(string, list.frozen()));
      automaton.build(frozen);
    }
  }

  /** For each pattern, in order, the stretches of {@code text} that can hold a match of it. */
  List<Stretches> candidates(String text) {
    Stretches[] found = new Stretches[patterns.size()];
    boolean[] seen = new boolean[sets];
    for (int index : always) {
      found[index] = Stretches.whole(index, text.length());
    }
    if (hasAnchors) {
      LongestWord longestWord = new LongestWord(text);
      automaton.parseText(text.replace('\n', ' ').toCharArray(), (begin, end, users) -> {
        for (int set : users.sets()) {
          seen[set] = true;
        }
        for (int index : users.patterns()) {
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
      if (each != null && gates.get(each.pattern()).isOpen(seen)) {
        all.add(each);
      }
    }
    return all;
  }

  /** What a string stands for: the patterns that are tried where it stands, and the sets that it is in. */
  private static final class Users {
    private final int[] patterns;
    private final int[] sets;

    Users(int[] patterns, int[] sets) {
      this.patterns = patterns;
      this.sets = sets;
    }

    int[] patterns() {
      return patterns;
    }

    int[] sets() {
      return sets;
    }
  }

  /** {@link Users} in the making. */
  private static final class UserList {
    final List<Integer> patterns = new ArrayList<>();
    final List<Integer> sets = new ArrayList<>();

    Users frozen() {
      return new Users(
          patterns.stream().mapToInt(Integer::intValue).toArray(),
          sets.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
