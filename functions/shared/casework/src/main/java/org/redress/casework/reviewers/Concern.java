package org.redress.casework.reviewers;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.casework.CaseId;

/**
 * Somebody or something that a case is about, and that a reviewer may be too near to. Accounts and people are known by
 * keyed hashes alone.
 *
 * @param key a keyed hash, a branch's id or a case's id
 */
public record Concern(Kind kind, String key) implements Comparable<Concern> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

  public enum Kind {
    ACCOUNT, PERSON, BRANCH, CASE;

    private String prefix() {
      return name().toLowerCase(Locale.ROOT) + ":";
    }
  }

  /** @throws IllegalArgumentException if the key is not from 1 to 64 letters, digits and hyphens */
  public Concern {
    if (!FORM.matcher(key).matches()) {
      throw new IllegalArgumentException("A concern's key is from 1 to 64 letters, digits and hyphens");
    }
  }

  /** The case itself, whomever it is about. */
  public static Concern of(CaseId id) {
    return new Concern(Kind.CASE, id.value());
  }

  /** A branch of the organisation. */
  public static Concern ofBranch(String id) {
    return new Concern(Kind.BRANCH, id.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Concern parse(String text) {
    return Arrays.stream(Kind.values())
        .filter(kind -> text.startsWith(kind.prefix()))
        .map(kind -> new Concern(kind, text.substring(kind.prefix().length())))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("This is no concern"));
  }

  @Override
  public int compareTo(Concern other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return kind.prefix() + key;
  }
}
