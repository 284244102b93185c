package org.redress.screening.pattern;

import java.util.Arrays;
import java.util.List;

/**
 * An expression as nodes that each take one character, or lead on to others without one. Counted repetitions are endless
 * ones here, and a place between words is any place. Immutable once made.
 */
final class SieveNodes {

  private static final int MOST_NODES = 30_000;
  private static final int ASCII = 0x80;
  private static final int BLANK = -1;
  private static final int WORD = -2;
  private static final int ANY = -3;
  private static final int FORK = -4;
  private static final int END = -5;
  private static final int NONE = -1;

  /** What each node takes: a character, or one of the kinds above. */
  private int[] takes = new int[256];
  private int[] to = new int[256];
  private int[] orTo = new int[256];
  private int count;
  private boolean tooMany;

  private final int end;
  private int[] start = {};
  private final byte[] kindOf = new byte[ASCII + 1];
  private int kinds;
  private char[] sample = {};

  private SieveNodes() {
    end = node(END, NONE, NONE);
  }

  /** The nodes of an expression; of one that is too large those of the empty one, which matches everywhere. */
  static SieveNodes of(Part part) {
    SieveNodes nodes = new SieveNodes();
    int first = nodes.add(part, nodes.end);
    if (nodes.tooMany) {
      return of(Part.NOTHING);
    }
    nodes.findKinds();
    IntSet set = new IntSet(nodes.count);
    nodes.close(first, set);
    nodes.start = set.sorted();
    return nodes;
  }

  /** Where every match begins. */
  int[] start() {
    return start;
  }

  /** Whether the first character of every match is part of a word. */
  boolean beginsWithWord() {
    for (int node : start) {
      boolean letter = takes[node] >= 0 && takes[node] < ASCII && isWord((char) takes[node]);
      if (!letter && takes[node] != WORD && takes[node] != FORK) {
        return false;
      }
    }
    return true;
  }

  /** How many kinds of characters it tells apart. */
  int kinds() {
    return kinds;
  }

  int kind(char character) {
    return kindOf[Math.min(character, ASCII)];
  }

  boolean isWordKind(int kind) {
    return isWord(sample[kind]);
  }

  boolean isMatch(int[] set) {
    return Arrays.binarySearch(set, end) >= 0;
  }

  /** The nodes that are reached by a character of that kind; with those of the start, if a match may begin behind it. */
  int[] after(int[] set, int kind, boolean begins) {
    IntSet reached = new IntSet(count);
    char character = sample[kind];
    for (int node : set) {
      if (takes(node, character)) {
        close(to[node], reached);
      }
    }
    if (begins) {
      for (int node : start) {
        reached.add(node);
      }
    }
    return reached.sorted();
  }

  private boolean takes(int node, char character) {
    return switch (takes[node]) {
      case BLANK -> character == ' ';
      case WORD -> isWord(character) || character >= ASCII;
      case ANY -> true;
      case FORK, END -> false;
      default -> takes[node] == character || (takes[node] >= ASCII && character >= ASCII);
    };
  }

  private static boolean isWord(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '_'
        || (character >= 'A' && character <= 'Z');
  }

  private void close(int node, IntSet set) {
    if (takes[node] != FORK) {
      set.add(node);
    } else if (set.add(node)) {
      close(to[node], set);
      if (orTo[node] != NONE) {
        close(orTo[node], set);
      }
    }
  }

  /** Adds a part that leads to {@code next}; returns where it begins. */
  private int add(Part part, int next) {
    if (tooMany) {
      return next;
    }
    return switch (part) {
      case Part.Characters(String members) -> characters(members, next);
      case Part.Any(Part.Kind kind) ->
        node(kind == Part.Kind.BLANK ? BLANK : kind == Part.Kind.WORD ? WORD : ANY, next, NONE);
      case Part.Edge() -> next;
      case Part.Shared shared -> add(shared.part(), next);
      case Part.Repeat repeat -> repeat(repeat, next);
      case Part.Sequence(List<Part> parts) -> {
        int at = next;
        for (Part each : parts.reversed()) {
          at = add(each, at);
        }
        yield at;
      }
      case Part.Choice(List<Part> parts) -> {
        int at = add(parts.getLast(), next);
        for (Part each : parts.reversed().subList(1, parts.size())) {
          at = node(FORK, add(each, next), at);
        }
        yield at;
      }
    };
  }

  private int repeat(Part.Repeat repeat, int next) {
    if (repeat.most() == 1) {
      int once = add(repeat.part(), next);
      return repeat.least() == 0 ? node(FORK, once, next) : once;
    }
    int loop = node(FORK, NONE, next);
    int once = add(repeat.part(), loop);
    to[loop] = once;
    return repeat.least() == 0 ? loop : once;
  }

  private int characters(String members, int next) {
    int at = NONE;
    for (int i = 0; i < members.length(); i++) {
      int one = node(members.charAt(i) == ' ' ? BLANK : members.charAt(i), next, NONE);
      at = at == NONE ? one : node(FORK, one, at);
    }
    return at == NONE ? next : at;
  }

  private int node(int taken, int next, int orNext) {
    if (count == takes.length) {
      takes = Arrays.copyOf(takes, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
      orTo = Arrays.copyOf(orTo, 2 * count);
    }
    tooMany |= count > MOST_NODES;
    takes[count] = taken;
    to[count] = next;
    orTo[count] = orNext;
    return count++;
  }

  /** Characters that no node tells apart are of one kind: blanks, word characters, others, and all beyond ASCII. */
  private void findKinds() {
    boolean[] named = new boolean[ASCII + 1];
    for (int i = 0; i < count; i++) {
      if (takes[i] >= 0 && takes[i] < ASCII) {
        named[takes[i]] = true;
      }
    }
    StringBuilder samples = new StringBuilder().append(' ').append((char) ASCII);
    int word = NONE;
    int other = NONE;
    for (char character = 0; character < ASCII; character++) {
      if (character == ' ' || (character >= '\t' && character <= '\r')) {
        kindOf[character] = 0;
      } else if (named[character]) {
        kindOf[character] = (byte) samples.length();
        samples.append(character);
      } else if (isWord(character)) {
        word = word == NONE ? samples.length() : word;
        kindOf[character] = (byte) word;
        samples.append(samples.length() == word ? String.valueOf(character) : "");
      } else {
        other = other == NONE ? samples.length() : other;
        kindOf[character] = (byte) other;
        samples.append(samples.length() == other ? String.valueOf(character) : "");
      }
    }
    kindOf[ASCII] = 1;
    kinds = samples.length();
    sample = samples.toString().toCharArray();
  }

  /** A set of small numbers. */
  private static final class IntSet {
    private final boolean[] has;
    private int[] members = new int[64];
    private int size;

    IntSet(int bound) {
      has = new boolean[bound];
    }

    boolean add(int member) {
      if (has[member]) {
        return false;
      }
      has[member] = true;
      if (size == members.length) {
        members = Arrays.copyOf(members, 2 * size);
      }
      members[size++] = member;
      return true;
    }

    int[] sorted() {
      int[] sorted = Arrays.copyOf(members, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
