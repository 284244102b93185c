package org.redress.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Statements;
import org.redress.screening.fusion.Sighting;

/** The reading of what people said about one case, the surest first. For one screening and one thread. */
final class StatementReading {

  private final GuardedReader reader;
  private final Detectors detectors;
  private final Set<Integer> unverified = new HashSet<>();
  private final List<Message> unread = new ArrayList<>();

  StatementReading(GuardedReader reader, Detectors detectors) {
    this.reader = reader;
    this.detectors = detectors;
  }

  /** Reads the report, then what the reporter wrote later, then what others did, as far as there is room. */
  void read(Statements said) {
    readPosts(Part.REPORT, said.report());
    reader.readAccount(said.report().account(), detectors.onAccount());
    for (Message message : said.laterByTrust()) {
      if (!message.isSurelyTheReporters()) {
        unverified.add(message.seq());
      }
      if (reader.hasRoom()) {
        readPosts(message.seq(), message.words());
        reader.readLater(new Part.Account(message.seq()), message.words().account(), detectors.onAccount());
      } else {
        unread.add(message);
      }
    }
  }

  private void readPosts(int message, Report words) {
    List<Post> posts = words.posts();
    for (int i = 0; i < posts.size(); i++) {
      reader.readPost(new Part.Post(message, i), posts.get(i).text(), detectors.onPosts());
    }
  }

  /** Whether words are surely the reporter's. */
  boolean isSurelyTheReporters(Part part) {
    return !unverified.contains(part.message());
  }

  List<Sighting> sightings() {
    return reader.sightings();
  }

  boolean wasRead() {
    return reader.wasRead();
  }

  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>(reader.gaps());
    if (!unread.isEmpty()) {
      gaps.add(new Gap(Gap.EVERYTHING, "what was read before left no room for " + words(unread)));
    }
    return gaps;
  }

  private static String words(List<Message> messages) {
    return (messages.size() == 1 ? "message " : "messages ")
        + messages.stream().map(Message::seq).sorted().map(seq -> Integer.toString(seq))
            .collect(Collectors.joining(", "));
  }
}
