package org.redress.notices;

import java.net.URI;
import java.util.List;

/** A passage of a {@link Letter}. Its words are plain text; a rendering escapes them as its format asks. */
public sealed interface Passage {

  record Heading(String text) implements Passage {}

  record Paragraph(String text) implements Passage {}

  record Items(List<String> texts) implements Passage {
    public Items {
      texts = List.copyOf(texts);
    }
  }

  /** A link that stands by itself; {@code text} says where it leads. */
  record Link(String text, URI target) implements Passage {}
}
