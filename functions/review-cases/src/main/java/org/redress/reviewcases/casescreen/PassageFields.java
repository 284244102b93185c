package org.redress.reviewcases.casescreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.finding.Part;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.MessageView;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.Passage;

/** Finds the words that somebody wants made unreadable. */
final class PassageFields {

  private final Sent sent;
  private final Sight sight;

  PassageFields(Sent sent, Sight sight) {
    this.sent = sent;
    this.sight = sight;
  }

  /** The passage; empty where it is not there, which the fields know then. */
  Optional<Passage> read(Fields fields) {
    Optional<Part> part = PartNames.read(sent.text("part"));
    Optional<String> text = part.flatMap(this::text);
    if (text.isEmpty()) {
      fields.wrong("part", "console.case.redaction.part.missing");
      return Optional.empty();
    }
    List<Integer> starts = starts(text.get(), sent.text("words"));
    if (starts.isEmpty()) {
      fields.wrong("words", "console.case.redaction.words.missing");
      return Optional.empty();
    }
    int which = sent.text("which").matches("[1-9]\\d{0,3}") ? Integer.parseInt(sent.text("which")) : 0;
    if (which < 1 || which > starts.size()) {
      fields.wrong("which", "console.case.redaction.which.missing");
      return Optional.empty();
    }
    int start = text.get().codePointCount(0, starts.get(which - 1));
    String words = sent.text("words");
    return Optional.of(new Passage(part.orElseThrow(), start, start + words.codePointCount(0, words.length())));
  }

  /** Whether an event tells of this: the same part, and as many characters. */
  boolean isOf(EventView event) {
    Map<String, String> facts = event.facts();
    String words = sent.text("words");
    int length = words.codePointCount(0, words.length());
    return PartNames.read(sent.text("part")).filter(part -> part.message() == number(facts, "message")).isPresent()
        && number(facts, "end") - number(facts, "start") == length
        && starts(PartNames.read(sent.text("part")).flatMap(this::text).orElse(""), words).isEmpty();
  }

  private static int number(Map<String, String> facts, String name) {
    return Integer.parseInt(facts.getOrDefault(name, "0"));
  }

  private static List<Integer> starts(String text, String words) {
    List<Integer> starts = new ArrayList<>();
    if (!words.isEmpty()) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
        starts.add(at);
      }
    }
    return starts;
  }

  private Optional<String> text(Part part) {
    return words(part.message()).flatMap(words -> switch (part) {
      case Part.Account _ -> Optional.of(words.account());
      case Part.Post(_, int index) -> words.posts().stream().skip(index).findFirst().map(Post::text);
    });
  }

  private Optional<Report> words(int message) {
    return message == Part.REPORT
        ? Optional.of(sight.report(sent.seen()))
        : Page.all(from -> sight.messages(sent.seen(), from))
            .filter(one -> one.seq() == message)
            .findFirst()
            .map(MessageView::words);
  }
}
