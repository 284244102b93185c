package org.redress.web.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong with a request's fields, up to a number that a person could still read. */
public final class FieldErrors {

  private static final int MOST = 100;
  private static final int LONGEST_NAME = 100;

  private final List<FieldError> errors = new ArrayList<>();

  /** Adds an error; a name as long as only a made-up one can be is cut. */
  public void add(String field, String message) {
    if (errors.size() < MOST) {
      errors.add(new FieldError(cut(field), message));
    }
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /** Whether something is wrong with this very field. */
  public boolean concern(String field) {
    return errors.stream().anyMatch(error -> error.field().equals(field));
  }

  public List<FieldError> list() {
    return List.copyOf(errors);
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "...";
  }
}
