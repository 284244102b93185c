package org.redress.web.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of something that was to be done to several cases.
 *
 * @param deed the last part of the names of its messages
 * @param what with what it was done: a tag, a name, a reference
 * @param done the cases to which it was done
 * @param left those to which it was not
 * @param back the list that they were chosen from
 * @param takesBack whether it can be taken back
 */
public record BulkPage(
    Frame frame, String deed, String what, List<Done> done, List<Left> left, String back, boolean takesBack) {

  public BulkPage {
    done = List.copyOf(done);
    left = List.copyOf(left);
  }

  /**
   * A case to which it was done.
   *
   * @param mark by which it is taken back
   */
  public record Done(String reference, String mark) {}

  /**
   * A case to which it was not done.
   *
   * @param why in words; empty message places
   * @param there whether there is such a case for whoever reads this
   */
  public record Left(String reference, String why, boolean there) {}

  public String title() {
    return frame.titled(heading());
  }

  public String heading() {
    return done.isEmpty()
        ? frame.messages().text("console.bulk.nothing")
        : frame.messages().text(words("title"), Map.of("what", what));
  }

  /** What is to be known before it is taken back. */
  public Optional<String> note() {
    return Optional.of(words("note")).filter(key -> takesBack && frame.messages().has(key)).map(frame.messages()::text);
  }

  private String words(String part) {
    return "console.bulk." + deed + "." + part;
  }
}
