package org.redress.web.console.onecase;

/**
 * Something that happened.
 *
 * @param who in words
 * @param what in a sentence
 * @param reason why, in a reviewer's words; empty where there is none
 */
public record EventPart(String when, String who, String what, String reason) {

  /** Keeps the reason out of logs. */
  @Override
  public String toString() {
    return "EventPart[" + when + "]";
  }
}
