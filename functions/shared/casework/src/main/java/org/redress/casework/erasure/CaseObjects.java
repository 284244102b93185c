package org.redress.casework.erasure;

import java.util.function.Predicate;

/** The objects of a store in which files, long texts and mails lie, in all their versions. */
public interface CaseObjects {

  /**
   * Where objects lie.
   *
   * @param key of one object, or with what the keys of several begin
   * @param folder whether it is such a beginning
   */
  record Place(String key, boolean folder) {}

  /** How many objects there are at a place; versions of one object are not counted twice. */
  int count(Place place);

  /** Removes all objects at a place, in all their versions. */
  default void remove(Place place) {
    remove(place, _ -> true);
  }

  /** Removes those objects at a place whose keys are unwanted, in all their versions. */
  void remove(Place place, Predicate<String> unwanted);
}
