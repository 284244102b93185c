package org.redress.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.text.Passages;
import org.redress.mail.text.Quotes;
import org.redress.mail.text.SaidTwice;

/** A mail under way, the outermost or one within it. */
final class Letter {

  /** One text part; {@code alternative} says which parts are versions of the same words. */
  private record Body(String text, boolean html, Optional<String> alternative) {}

  final String place;
  final HeaderFields header;
  final Heading heading;
  private final List<Body> bodies = new ArrayList<>();
  private final List<String> invitations = new ArrayList<>();
  private final List<String> attached = new ArrayList<>();
  private int leaves;

  Letter(String place, HeaderFields header) {
    this.place = place;
    this.header = header;
    this.heading = Heading.of(header);
  }

  /** Whether the part about to be read is the first one. */
  boolean isFirst() {
    return leaves == 0;
  }

  void count() {
    leaves++;
  }

  void text(String text, boolean html, Optional<String> alternative) {
    bodies.add(new Body(text, html, alternative));
  }

  void invitation(String text) {
    if (!text.isBlank() && !invitations.contains(text)) {
      invitations.add(text);
    }
  }

  void attached(String text) {
    if (!text.isBlank()) {
      attached.add(text);
    }
  }

  Words words() {
    Passages passages = Passages.NONE;
    List<String> htmlOnly = new ArrayList<>();
    for (Body body : bodies) {
      String plain = body.html() ? plainVersion(body) : "";
      if (plain.isBlank()) {
        passages = passages.and(Quotes.part(body.text(), heading.isForwarding()));
      } else {
        htmlOnly.add(SaidTwice.onlyIn(body.text(), plain));
      }
    }
    String only = htmlOnly.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    return new Words(passages, only, invitations, attached);
  }

  private String plainVersion(Body html) {
    return html.alternative()
        .map(
            group -> bodies.stream()
                .filter(body -> !body.html() && body.alternative().equals(Optional.of(group)))
                .map(Body::text)
                .collect(Collectors.joining("\n")))
        .orElse("");
  }

  /** As a mail that another one passes on. */
  Forwarded forwarded() {
    Words words = words();
    String text = Stream
        .of(
            words.passages().all().stream().map(passage -> passage.text()),
            Stream.of(words.htmlOnly()),
            words.invitations().stream(), words.attached().stream())
        .flatMap(all -> all)
        .filter(said -> !said.isBlank())
        .collect(Collectors.joining("\n\n"));
    return new Forwarded(
        Optional.of(place), header.text("From"),
        heading.date().map(Object::toString).or(() -> header.text("Date")),
        Optional.of(heading.subject()).filter(subject -> !subject.isEmpty()), text);
  }
}
