package org.redress.reviewcases.casescreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.Span;
import org.redress.web.console.onecase.Piece;

/** Cuts a text where marks begin and end, so that marks that overlap are all seen. Places are counted in code points. */
final class Marks {

  /** How the style sheet calls the marks of each detector. */
  private static final Map<String, String> LOOKS = Map.of(
      "pattern", "pattern", "personal-data", "personal", "model", "model");

  private final List<Mark> marks = new ArrayList<>();

  /** Some words that led to something. */
  private record Mark(Span span, String look, Piece.Ref ref) {}

  /** Marks words that led to a finding. */
  void add(List<Span> spans, Piece.Ref ref) {
    spans.forEach(span -> marks.add(new Mark(span, LOOKS.getOrDefault(span.detector(), "other"), ref)));
  }

  /** Marks words that are a reason for care. */
  void caution(List<Span> spans, Piece.Ref ref) {
    spans.forEach(span -> marks.add(new Mark(span, "caution", ref)));
  }

  /** The text of a part in pieces; none where there is nothing to read. */
  List<Piece> on(Part part, String text) {
    if (text.isBlank()) {
      return List.of();
    }
    int length = text.codePointCount(0, text.length());
    List<Mark> here = marks.stream()
        .filter(mark -> mark.span().part().equals(part) && mark.span().end() <= length)
        .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    here.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      pieces.add(piece(text, from, to, here));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(String text, int from, int to, List<Mark> marks) {
    int start = text.offsetByCodePoints(0, from);
    return new Piece(
        text.substring(start, text.offsetByCodePoints(start, to - from)),
        marks.stream()
            .filter(mark -> mark.span().start() <= from && mark.span().end() >= to)
            .map(Mark::look)
            .distinct()
            .sorted()
            .toList(),
        marks.stream().filter(mark -> mark.span().end() == to).map(Mark::ref).distinct().toList());
  }
}
