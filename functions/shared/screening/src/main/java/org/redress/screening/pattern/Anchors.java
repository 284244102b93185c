package org.redress.screening.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Strings of which at least one stands in everything that an expression matches: the rarest such set that can be told from
 * the expression. A blank in them stands for any blank.
 *
 * @param whole all that the part can match, if that can be listed
 * @param required of which one must occur, if any must
 */
record Anchors(@Nullable Set<String> whole, @Nullable Set<String> required) {

  /** More strings than that are not multiplied out. */
  private static final int MOST_WHOLE = 150;
  private static final int MOST_REQUIRED = 4_000;
  private static final Anchors UNKNOWN = new Anchors(null, null);

  /** The strings, or nothing if a match need not hold any. */
  static Set<String> of(Part part) {
    Set<String> needed = derive(part).needed();
    return needed == null ? Set.of() : withoutLonger(needed);
  }

  /** Without those in which another one stands, cut at blanks: where they occur, that one does. */
  private static Set<String> withoutLonger(Set<String> strings) {
    Set<String> kept = new LinkedHashSet<>();
    for (String string : strings) {
      if (!holdsAnother(string, strings)) {
        kept.add(string);
      }
    }
    return kept;
  }

  private static boolean holdsAnother(String string, Set<String> strings) {
    for (int start = 0; start >= 0; start = string.indexOf(' ', start + 1)) {
      for (int end = string.length(); end > start; end = string.lastIndexOf(' ', end - 1)) {
        boolean shorter = end - start < string.length();
        if (shorter && (strings.contains(string.substring(start, end)) || holds(strings, string, start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same without the blank before it or with the one behind it. */
  private static boolean holds(Set<String> strings, String string, int start, int end) {
    return strings.contains(string.substring(start, end).strip())
        || (end < string.length() - 1 && strings.contains(string.substring(start, end + 1).stripLeading()));
  }

  static Anchors derive(Part part) {
    return switch (part) {
      case Part.Characters(String members) -> new Anchors(singles(members), null);
      case Part.Any(Part.Kind kind) -> kind == Part.Kind.BLANK ? new Anchors(Set.of(" "), null) : UNKNOWN;
      case Part.Repeat repeat -> repeat(repeat);
      case Part.Choice(List<Part> parts) -> choice(parts.stream().map(Anchors::derive).toList());
      case Part.Sequence(List<Part> parts) -> sequence(parts);
    };
  }

  private @Nullable Set<String> needed() {
    Set<String> known = whole;
    return rarer(required, known == null || known.contains("") ? null : known);
  }

  private static Anchors repeat(Part.Repeat repeat) {
    boolean once = repeat.least() > 0 && (repeat.most() == 1 || Part.isBlank(repeat.part()));
    Anchors inside = derive(repeat.part());
    Set<String> known = inside.whole();
    if (once) {
      return inside;
    }
    if (known != null && repeat.least() == 0 && (repeat.most() == 1 || Part.isBlank(repeat.part()))) {
      Set<String> withNone = new LinkedHashSet<>(known);
      withNone.add("");
      return new Anchors(withNone, null);
    }
    return repeat.least() > 0 ? new Anchors(null, inside.needed()) : UNKNOWN;
  }

  private static Anchors choice(List<Anchors> branches) {
    Set<String> all = new LinkedHashSet<>();
    boolean listed = true;
    for (Anchors branch : branches) {
      Set<String> known = branch.whole();
      listed &= known != null;
      if (known != null) {
        all.addAll(known);
      }
    }
    if (listed && all.size() <= MOST_REQUIRED) {
      return new Anchors(all, null);
    }
    Set<String> needed = new LinkedHashSet<>();
    for (Anchors branch : branches) {
      Set<String> one = branch.needed();
      if (one == null) {
        return UNKNOWN;
      }
      needed.addAll(one);
    }
    return needed.size() > MOST_REQUIRED ? UNKNOWN : new Anchors(null, needed);
  }

  private static Anchors sequence(List<Part> parts) {
    Set<String> run = Set.of("");
    Set<String> best = null;
    boolean listed = true;
    for (Part part : parts) {
      Anchors next = derive(part);
      Set<String> known = next.whole();
      if (known != null
          && (long) run.size() * known.size() <= Math.max(MOST_WHOLE, Math.max(run.size(), known.size()))) {
        run = product(run, known);
      } else {
        listed = false;
        best = rarer(rarer(best, run.contains("") ? null : run), next.needed());
        run = known == null ? Set.of("") : known;
      }
    }
    return listed ? new Anchors(run, null) : new Anchors(null, rarer(best, run.contains("") ? null : run));
  }

  private static @Nullable Set<String> rarer(@Nullable Set<String> one, @Nullable Set<String> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Rarity.of(other) < Rarity.of(one) ? other : one;
  }

  private static Set<String> product(Set<String> firsts, Set<String> seconds) {
    if (firsts.size() == 1 && firsts.contains("")) {
      return seconds;
    }
    Set<String> all = new LinkedHashSet<>();
    firsts.forEach(first -> seconds.forEach(second -> all.add(joined(first, second))));
    return all;
  }

  /** Readings hold no two blanks in a row. */
  private static String joined(String first, String second) {
    return first.endsWith(" ") && second.startsWith(" ") ? first + second.substring(1) : first + second;
  }

  static Set<String> singles(String members) {
    List<String> each = new ArrayList<>();
    members.chars().forEach(member -> each.add(String.valueOf((char) member)));
    return new LinkedHashSet<>(each);
  }
}
