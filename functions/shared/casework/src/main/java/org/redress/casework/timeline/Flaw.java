package org.redress.casework.timeline;

import java.util.SortedSet;

/** Something that is wrong with a timeline. */
public sealed interface Flaw {

  /** The number of the event that it is about; of one that belongs to nothing, its place among all. */
  int seq();

  /** The event says something else than it did. */
  record Changed(int seq) implements Flaw {}

  /**
   * What the event says about people is not what it said.
   *
   * @param parts the names of those parts
   */
  record PersonalPartChanged(int seq, SortedSet<String> parts) implements Flaw {}

  /** The event is gone from between others. */
  record Dropped(int seq) implements Flaw {}

  /** This event and all behind it are gone. */
  record Truncated(int seq) implements Flaw {}

  /**
   * Two events stand in one another's places.
   *
   * @param seq of the earlier one
   * @param with the number of the later one
   */
  record Swapped(int seq, int with) implements Flaw {}

  /** The event does not stand where it happened. */
  record OutOfPlace(int seq) implements Flaw {}

  /** What stands at this place never happened. */
  record Inserted(int seq) implements Flaw {}

  /** The first event does not begin this case's timeline, but maybe another's. */
  record OfAnotherCase(int seq) implements Flaw {}

  /** The case remembers another last event: this one, or more of the timeline, was written anew, or the case's head was. */
  record EndDiffers(int seq) implements Flaw {}

  /** In plain words, without anything about a person. */
  default String says() {
    return switch (this) {
      case Changed(int seq) -> "event " + seq + " was changed";
      case PersonalPartChanged(int seq, _) -> "a personal part of event " + seq + " was changed";
      case Dropped(int seq) -> "event " + seq + " is missing";
      case Truncated(int seq) -> "events after event " + (seq - 1) + " are missing";
      case Swapped(int seq, int with) -> "events " + seq + " and " + with + " are swapped";
      case OutOfPlace(int seq) -> "event " + seq + " is out of place";
      case Inserted(int seq) -> "what stands at place " + seq + " was inserted";
      case OfAnotherCase(int seq) -> "event " + seq + " does not begin the timeline of this case";
      case EndDiffers(int seq) -> "the case remembers another last event than event " + seq;
    };
  }
}
