package org.redress.screening.catalogue;

/** A sentence with one place, {@code {because}}, for what a detector saw. */
public record Reason(String template) {

  private static final String PLACE = "{because}";

  /**
   * Checks the sentence.
   *
   * @throws IllegalArgumentException if the place is missing or stands there twice, or no full stop ends it
   */
  public Reason {
    int place = template.indexOf(PLACE);
    if (place < 0 || template.indexOf(PLACE, place + 1) >= 0 || !template.endsWith(".")) {
      throw new IllegalArgumentException("must be a sentence with {because} in it once and a full stop at its end");
    }
  }

  /**
   * The whole sentence.
   *
   * @param because words without a capital or a full stop
   */
  public String saying(String because) {
    return template.replace(PLACE, because);
  }
}
