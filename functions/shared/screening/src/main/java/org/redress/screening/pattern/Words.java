package org.redress.screening.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that an expression speaks of. */
final class Words {

  /** More forms of a stretch are not multiplied out, but read part by part. */
  private static final int MOST_FORMS = 120;

  private final Set<String> found = new HashSet<>();

  private Words() {}

  static Set<String> of(Part part) {
    Words words = new Words();
    words.split(words.forms(part));
    return words.found;
  }

  /**
   * What there is to know of a part that stands beside others.
   *
   * @param whole all that it can be, or nothing if that is too much
   * @param found the words in it, if it is too much
   */
  record Forms(@Nullable Set<String> whole, Set<String> found) {}

  static Forms formsOf(Part part) {
    Words words = new Words();
    return new Forms(words.forms(part), words.found);
  }

  /** All that the part can be; or nothing, when that is too much and its words have been found already. */
  private @Nullable Set<String> forms(Part part) {
    return switch (part) {
      case Part.Characters(String members) -> singles(members);
      case Part.Any(Part.Kind kind) -> kind == Part.Kind.BLANK ? Set.of(" ") : null;
      case Part.Edge() -> Set.of("");
      case Part.Shared shared -> {
        found.addAll(shared.forms().found());
        yield shared.forms().whole();
      }
      case Part.Repeat repeat -> repeat(repeat);
      case Part.Choice(List<Part> parts) -> choice(parts);
      case Part.Sequence(List<Part> parts) -> sequence(parts);
    };
  }

  private static Set<String> singles(String members) {
    Set<String> each = new HashSet<>();
    members.chars().forEach(member -> each.add(String.valueOf((char) member)));
    return each;
  }

  private @Nullable Set<String> repeat(Part.Repeat repeat) {
    if (Part.isBlank(repeat.part())) {
      return Set.of(" ");
    }
    Set<String> once = forms(repeat.part());
    if (once == null || repeat.least() > 0) {
      return once;
    }
    Set<String> withNone = new HashSet<>(once);
    withNone.add("");
    return withNone;
  }

  private @Nullable Set<String> choice(List<Part> parts) {
    Set<String> all = new HashSet<>();
    boolean listed = true;
    for (Part part : parts) {
      Set<String> one = forms(part);
      listed &= one != null;
      all.addAll(one == null ? Set.of() : one);
    }
    if (!listed) {
      split(all);
    }
    return listed ? all : null;
  }

  private @Nullable Set<String> sequence(List<Part> parts) {
    Set<String> run = Set.of("");
    boolean listed = true;
    for (Part part : parts) {
      Set<String> next = forms(part);
      boolean ends = Part.isBlank(part) && run.size() > 1;
      if (!ends && next != null && (long) run.size() * next.size() <= MOST_FORMS) {
        run = product(run, next);
      } else {
        listed = false;
        split(run);
        run = next == null ? Set.of("") : next;
      }
    }
    if (!listed) {
      split(run);
    }
    return listed ? run : null;
  }

  private static Set<String> product(Set<String> firsts, Set<String> seconds) {
    if (firsts.size() == 1 && firsts.contains("")) {
      return seconds;
    }
    Set<String> all = new HashSet<>();
    firsts.forEach(first -> seconds.forEach(second -> all.add(first + second)));
    return all;
  }

  private void split(@Nullable Set<String> phrases) {
    if (phrases != null) {
      phrases.forEach(this::split);
    }
  }

  private void split(String phrase) {
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean inside = i < phrase.length() && (phrase.charAt(i) == '\'' || Character.isLetter(phrase.charAt(i)));
      if (!inside) {
        if (i > start && phrase.charAt(start) != '\'') {
          found.add(phrase.substring(start, i));
        }
        start = i + 1;
      }
    }
  }
}
