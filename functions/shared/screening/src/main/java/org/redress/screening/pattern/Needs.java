package org.redress.screening.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must stand in every text that an expression matches. A blank in a string stands for any blank. */
sealed interface Needs {

  /**
   * At least one of these strings.
   *
   * @param rarity occurrences a word of text, roughly
   */
  record OneOf(Set<String> strings, double rarity) implements Needs {}

  /** All of these. */
  record All(List<Needs> needs) implements Needs {}

  /** At least one of these. */
  record Either(List<Needs> needs) implements Needs {}

  /** Nothing that can be told. */
  record Nothing() implements Needs {}

  Needs NOTHING = new Nothing();

  /** What a part needs. */
  static Needs of(Part part) {
    return Derived.of(part).asNeeds();
  }

  /** The rarest strings of which one must occur; empty if there are none. */
  static Set<String> rarest(Needs needs) {
    return rarestOf(needs).strings();
  }

  private static OneOf rarestOf(Needs needs) {
    OneOf none = new OneOf(Set.of(), Double.MAX_VALUE);
    return switch (needs) {
      case OneOf one -> one;
      case Nothing() -> none;
      case All(List<Needs> all) -> all.stream()
          .map(Needs::rarestOf)
          .reduce(none, (one, other) -> other.rarity() < one.rarity() ? other : one);
      case Either(List<Needs> branches) -> union(branches.stream().map(Needs::rarestOf).toList());
    };
  }

  private static OneOf union(List<OneOf> branches) {
    Set<String> strings = new LinkedHashSet<>();
    double rarity = 0;
    for (OneOf branch : branches) {
      strings.addAll(branch.strings());
      rarity += branch.rarity();
    }
    return branches.stream().anyMatch(branch -> branch.strings().isEmpty())
        ? new OneOf(Set.of(), Double.MAX_VALUE)
        : new OneOf(strings, rarity);
  }

  /** What is found out about a part from the inside out. */
  final class Derived {

    /** More strings than that are not multiplied out. */
    private static final int MOST_PRODUCT = 150;
    private static final int MOST_LISTED = 4_000;

    /** Strings that stand in every other sentence tell nothing. */
    private static final double TOO_COMMON = 0.4;

    private final @Nullable Set<String> whole;
    private @Nullable Needs needs;

    private Derived(@Nullable Set<String> whole, @Nullable Needs needs) {
      this.whole = whole;
      this.needs = needs;
    }

    static Derived of(Part part) {
      return switch (part) {
        case Part.Characters(String members) -> listed(singles(members));
        case Part.Any(Part.Kind kind) -> kind == Part.Kind.BLANK ? listed(Set.of(" ")) : unlisted(NOTHING);
        case Part.Edge() -> listed(Set.of(""));
        case Part.Shared shared -> shared.derived();
        case Part.Repeat repeat -> repeat(repeat);
        case Part.Choice(List<Part> parts) -> choice(parts.stream().map(Derived::of).toList());
        case Part.Sequence(List<Part> parts) -> sequence(parts);
      };
    }

    /** All that it can match, if that can be listed. */
    private @Nullable Set<String> whole() {
      return whole;
    }

    Needs asNeeds() {
      Needs known = needs;
      if (known == null) {
        known = whole == null ? NOTHING : oneOf(whole);
        needs = known;
      }
      return known;
    }

    private static Derived listed(Set<String> whole) {
      return new Derived(whole, null);
    }

    private static Derived unlisted(Needs needs) {
      return new Derived(null, needs);
    }

    private static Needs oneOf(Set<String> strings) {
      if (strings.isEmpty() || strings.contains("") || strings.contains(" ")) {
        return NOTHING;
      }
      Set<String> telling = Rarity.tellingParts(strings);
      double rarity = Rarity.of(telling);
      return rarity > TOO_COMMON ? NOTHING : new OneOf(telling, rarity);
    }

    private static Derived repeat(Part.Repeat repeat) {
      Derived inside = of(repeat.part());
      Set<String> known = inside.whole();
      boolean once = repeat.most() == 1 || Part.isBlank(repeat.part());
      if (repeat.least() > 0) {
        return once ? inside : unlisted(inside.asNeeds());
      }
      if (known == null || !once) {
        return unlisted(NOTHING);
      }
      Set<String> withNone = new LinkedHashSet<>(known);
      withNone.add("");
      return listed(withNone);
    }

    private static Derived choice(List<Derived> branches) {
      Set<String> all = new LinkedHashSet<>();
      for (Derived branch : branches) {
        all.addAll(branch.whole() == null ? Set.of() : branch.whole());
      }
      if (branches.stream().allMatch(branch -> branch.whole() != null) && all.size() <= MOST_LISTED) {
        return listed(all);
      }
      List<Needs> needs = new ArrayList<>();
      for (Derived branch : branches) {
        if (branch.whole() == null) {
          needs.add(branch.asNeeds());
        }
      }
      if (!all.isEmpty()) {
        needs.add(oneOf(all));
      }
      return unlisted(needs.contains(NOTHING) ? NOTHING : new Either(needs));
    }

    private static Derived sequence(List<Part> parts) {
      Derived run = listed(Set.of(""));
      List<Needs> needs = new ArrayList<>();
      boolean listed = true;
      for (Part part : parts) {
        Derived next = of(part);
        Derived longer = run.followedBy(next);
        listed &= longer != null;
        if (longer == null) {
          needs.add(run.asNeeds());
          needs.add(next.whole() == null ? next.asNeeds() : NOTHING);
          run = next.whole() == null ? listed(Set.of("")) : next;
        } else {
          run = longer;
        }
      }
      if (listed) {
        return run;
      }
      needs.add(run.asNeeds());
      needs.removeIf(NOTHING::equals);
      return unlisted(needs.isEmpty() ? NOTHING : needs.size() == 1 ? needs.getFirst() : new All(needs));
    }

    private @Nullable Derived followedBy(Derived next) {
      Set<String> firsts = whole;
      Set<String> seconds = next.whole;
      if (firsts == null || seconds == null || !canMultiply(firsts, seconds)) {
        return null;
      }
      return firsts.size() == 1 && firsts.contains("") ? next : listed(product(firsts, seconds));
    }

    private static boolean canMultiply(Set<String> run, Set<String> next) {
      return run.size() == 1 || next.size() == 1 || (long) run.size() * next.size() <= MOST_PRODUCT;
    }

    private static Set<String> product(Set<String> firsts, Set<String> seconds) {
      Set<String> all = new LinkedHashSet<>();
      firsts.forEach(first -> seconds.forEach(second -> all.add(joined(first, second))));
      return all;
    }

    /** Readings hold no two blanks in a row. */
    private static String joined(String first, String second) {
      return first.endsWith(" ") && second.startsWith(" ") ? first + second.substring(1) : first + second;
    }

    private static Set<String> singles(String members) {
      Set<String> each = new HashSet<>();
      members.chars().forEach(member -> each.add(String.valueOf((char) member)));
      return each;
    }
  }
}
