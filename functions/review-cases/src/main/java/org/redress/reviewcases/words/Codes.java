package org.redress.reviewcases.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names of the domain as forms, programs and message files have them: {@code not-upheld}. */
public final class Codes {

  private Codes() {}

  public static String of(Enum<?> name) {
    return of(name.name());
  }

  /** A name as a timeline keeps it. */
  public static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name for which a code stands. */
  public static <E extends Enum<E>> Optional<E> read(Class<E> names, String code) {
    return Arrays.stream(names.getEnumConstants()).filter(name -> of(name).equals(code)).findFirst();
  }
}
