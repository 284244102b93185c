package org.redress.casework.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people said about a case: the report, and later messages. What programs sent is not among them.
 *
 * @param later in their order
 * @param last the number of the last message that people wrote; {@link Message#REPORT} when there is only the report
 * @param leftOut how many later messages are not among them because there are too many
 */
public record Statements(Report report, List<Message> later, int last, int leftOut) {

  public Statements {
    later = List.copyOf(later);
  }

  /** A report that nobody has added to. */
  public static Statements of(Report report) {
    return new Statements(report, List.of(), Message.REPORT, 0);
  }

  /** Later messages in the order in which they are to be read, so that nobody else takes the reporter's time away. */
  public List<Message> laterByTrust() {
    return later.stream().sorted(Comparator.comparing(Message::standing).thenComparingInt(Message::seq)).toList();
  }

  /** The posts that the reporter surely reported, in the report and later. */
  public List<Post> reportedPosts() {
    return surely().flatMap(said -> said.posts().stream()).toList();
  }

  /** Whether the reporter surely says that it is still going on. */
  public boolean ongoing() {
    return surely().anyMatch(Report::ongoing);
  }

  /** Whether somebody who is not proven to be the reporter wrote any message behind this one. */
  public boolean hasUnverifiedAfter(int message) {
    return leftOut > 0 || later.stream().anyMatch(said -> said.seq() > message && !said.isSurelyTheReporters());
  }

  private Stream<Report> surely() {
    return Stream.concat(
        Stream.of(report), later.stream().filter(Message::isSurelyTheReporters).map(Message::words));
  }

  /** Keeps words out of logs. */
  @Override
  public String toString() {
    return "Statements[" + later.size() + " after the report]";
  }
}
