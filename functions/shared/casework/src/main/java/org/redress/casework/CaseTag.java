package org.redress.casework;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word with which people who work with cases mark some, to find them together again. It stands in addresses and
 * timelines, so it names nobody.
 *
 * @param value lower-case letters and digits, in parts joined by hyphens; at most {@link #LONGEST} characters
 */
public record CaseTag(String value) implements Comparable<CaseTag> {

  public static final int LONGEST = 30;

  private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
  private static final Pattern GAP = Pattern.compile("[\\s_-]+");

  /** @throws IllegalArgumentException if the value is not as a tag's is */
  public CaseTag {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("A tag is of lower-case letters, digits and single hyphens");
    }
  }

  /** As somebody writes it: however it is cased, with spaces or hyphens. Empty if it is none. */
  public static Optional<CaseTag> parse(String text) {
    if (text.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return Optional.of(GAP.matcher(plain).replaceAll("-")).filter(CaseTag::isWellFormed).map(CaseTag::new);
  }

  /** Several, as events name them: one behind the other. */
  public static String written(Collection<CaseTag> tags) {
    return tags.stream().sorted().map(CaseTag::value).collect(Collectors.joining(" "));
  }

  /** Reads what {@link #written} wrote. */
  public static SortedSet<CaseTag> read(String written) {
    return Stream.of(written.split(" ", -1)).map(CaseTag::new).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isWellFormed(String value) {
    return value.length() <= LONGEST && FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(CaseTag other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
