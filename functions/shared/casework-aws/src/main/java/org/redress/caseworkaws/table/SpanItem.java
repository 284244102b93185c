package org.redress.caseworkaws.table;

import org.redress.casework.finding.Part;
import org.redress.casework.finding.Span;

/**
 * A span, as a map within a screening. A span without a post's number lies in the account, one without a message's number in
 * the report.
 */
final class SpanItem {

  private static final String MESSAGE = "message";
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
    if (!span.part().isOfReport()) {
      item.put(MESSAGE, span.part().message());
    }
    if (span.part() instanceof Part.Post post) {
      item.put(POST, post.index());
    }
    return item;
  }

  static Span read(Item item) {
    int message = item.optionalNumber(MESSAGE).orElse(Part.REPORT);
    Part part = item.optionalNumber(POST)
        .<Part>map(index -> new Part.Post(message, index))
        .orElseGet(() -> new Part.Account(message));
    return new Span(part, item.number(START), item.number(END), item.text(DETECTOR), item.text(KIND));
  }
}
