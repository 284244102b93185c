package org.redress.caseworkaws.table;

import org.redress.casework.finding.Part;
import org.redress.casework.finding.Span;

/** A span, as a map within a screening. A span without a post's number lies in the account. */
final class SpanItem {

  private static final String POST = "post";
  private static final String START = "start";
  private static final String END = "end";
  private static final String DETECTOR = "detector";
  private static final String KIND = "kind";

  private SpanItem() {}

  static Attributes write(Span span) {
    Attributes item = new Attributes()
        .put(START, span.start())
        .put(END, span.end())
        .put(DETECTOR, span.detector())
        .put(KIND, span.kind());
    switch (span.part()) {
      case Part.Post(int index) -> item.put(POST, index);
      case Part.Account _ -> {
      }
    }
    return item;
  }

  static Span read(Item item) {
    Part part = item.optionalNumber(POST).<Part>map(Part.Post::new).orElseGet(Part.Account::new);
    return new Span(part, item.number(START), item.number(END), item.text(DETECTOR), item.text(KIND));
  }
}
