package org.redress.screening.pattern;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says quickly where an expression cannot match. It knows the expression's letters and their order but no counts, so it lets
 * some texts pass that do not match, never the other way round. Takes one step a character: the states are made when a text
 * first needs them, and a bounded number is kept. Safe for many threads.
 */
final class Sieve {

  /** Bounds the memory that texts of all kinds can take over time. */
  private static final int MOST_STATES = 1_500;

  private final SieveNodes nodes;
  private final boolean atEdges;
  private volatile States states;

  private Sieve(SieveNodes nodes, boolean atEdges) {
    this.nodes = nodes;
    this.atEdges = atEdges;
    this.states = new States(nodes.start());
  }

  /** The sieve of an expression; of one that is too large it lets every text pass. */
  static Sieve of(Part part) {
    SieveNodes nodes = SieveNodes.of(part);
    return new Sieve(nodes, beginsAtEdge(part) && nodes.beginsWithWord());
  }

  /** Whether the stretch may hold a match. */
  boolean lets(String text, int from, int to) {
    States kept = states;
    State state = kept.start;
    for (int i = from; i < to && !state.matches; i++) {
      int kind = nodes.kind(text.charAt(i));
      State next = state.next[kind];
      if (next == null) {
        if (kept.all.size() > MOST_STATES) {
          kept = new States(nodes.start());
          states = kept;
        }
        next = kept.of(nodes.after(state.nodes, kind, !atEdges || !nodes.isWordKind(kind)));
        state.next[kind] = next;
      }
      state = next;
    }
    return state.matches;
  }

  private static boolean beginsAtEdge(Part part) {
    return part instanceof Part.Sequence sequence && !sequence.parts().isEmpty()
        && sequence.parts().getFirst() instanceof Part.Edge;
  }

  /** The states made so far. */
  private final class States {
    final Map<Key, State> all = new ConcurrentHashMap<>();
    final State start;

    States(int[] start) {
      this.start = of(start);
    }

    State of(int[] set) {
      return all.computeIfAbsent(new Key(set), key -> new State(key.set, nodes.isMatch(key.set), nodes.kinds()));
    }
  }

  /** A set of nodes, with what follows as far as it is known; filled by several threads with equal states. */
  private static final class State {
    final int[] nodes;
    final boolean matches;
    final @Nullable State[] next;

    State(int[] nodes, boolean matches, int kinds) {
      this.nodes = nodes;
      this.matches = matches;
      this.next = new State[kinds];
    }
  }

  /** A sorted set of nodes as a key. */
  private static final class Key {
    final int[] set;
    final int hash;

    Key(int[] set) {
      this.set = set;
      this.hash = Arrays.hashCode(set);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && Arrays.equals(set, key.set);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
