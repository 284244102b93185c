package org.redress.casework.drafts;

import java.util.regex.Pattern;

/** By what a draft is found: a hash of its owner's token, from which neither token nor draft can be had. */
public record DraftId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits */
  public DraftId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A draft's id is 64 lower-case hexadecimal digits");
    }
  }
}
