package org.redress.casework.audit;

import java.time.LocalDate;
import org.redress.casework.timeline.Flaw;

/** Something that is wrong with what is kept of a case. */
public sealed interface Fault {

  /** In its timeline. */
  record InTimeline(Flaw flaw) implements Fault {}

  /** What its head says of something is not what the events led to. */
  record InHead(String what) implements Fault {}

  /** An event is another one than the checkpoint of a day says, or is gone: the timeline was written anew. */
  record AtCheckpoint(LocalDate day, int seq) implements Fault {}

  /** A checkpoint tells of the case, and it is gone. */
  record Gone(LocalDate day) implements Fault {}

  /** The case is there, but no list of cases has it. */
  record NotListed() implements Fault {}

  /**
   * What is kept cannot be read: it was changed to something else.
   *
   * @param kind of error
   */
  record Unreadable(String kind) implements Fault {}

  /** It went on again and again while it was read: try later. */
  record Busy() implements Fault {}

  /** In plain words, without anything about a person. */
  default String says() {
    return switch (this) {
      case InTimeline(Flaw flaw) -> flaw.says();
      case InHead(String what) -> "its " + what + " is not what its events led to";
      case AtCheckpoint(LocalDate day, int seq) ->
        "event " + seq + " is not the one that the checkpoint of " + day + " tells of: the timeline was written anew";
      case Gone(LocalDate day) -> "the checkpoint of " + day + " tells of it, and it is gone";
      case NotListed() -> "it is there, but no list of cases has it";
      case Unreadable(String kind) -> "it cannot be read (" + kind + ")";
      case Busy() -> "it went on again and again while it was read: verify it again";
    };
  }
}
