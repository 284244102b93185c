package org.redress.casework.report;

import java.util.regex.Pattern;

/** A language that people read, by the tag of ISO 639, such as {@code en} or {@code gd}. */
public record Language(String tag) {

  private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

  /** What is spoken where nobody chose. */
  public static final Language ENGLISH = new Language("en");

  /** @throws IllegalArgumentException if it is not two or three letters in lower case */
  public Language {
    if (!FORM.matcher(tag).matches()) {
      throw new IllegalArgumentException("A language is two or three letters in lower case");
    }
  }
}
