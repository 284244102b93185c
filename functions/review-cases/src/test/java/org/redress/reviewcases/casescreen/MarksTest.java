package org.redress.reviewcases.casescreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.Span;
import org.redress.web.console.onecase.Piece;

class MarksTest {

  private static final Part POST = new Part.Post(0);
  private static final Piece.Ref ONE = new Piece.Ref("1", "finding-abuse", "abuse");
  private static final Piece.Ref TWO = new Piece.Ref("2", "finding-hate", "hate");

  private final Marks marks = new Marks();

  @Test
  void marksThatOverlapAreAllSeenAndNoCharacterIsLostOrCutInTwo() {
    String text = "\uD83D\uDE00 ab\uD83D\uDE21cd\n";
    marks.add(List.of(new Span(POST, 2, 5, "pattern", "insult")), ONE);
    marks.add(List.of(new Span(POST, 4, 6, "model", "clause"), new Span(POST, 4, 6, "model", "clause")), TWO);

    List<Piece> pieces = marks.on(POST, text);

    assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text);
    assertThat(pieces)
        .extracting(piece -> piece.text() + piece.looks() + piece.ends().stream().map(Piece.Ref::label).toList())
        .containsExactly(
            "\uD83D\uDE00 [][]", "ab[pattern][]", "\uD83D\uDE21[model, pattern][1]", "c[model][2]", "d\n[][]");
  }

  @Test
  void whatStandsElsewhereOrNoLongerThereIsNotMarked() {
    marks.add(
        List.of(new Span(new Part.Account(), 0, 2, "pattern", "x"), new Span(POST, 1, 9, "pattern", "x")), ONE);

    assertThat(marks.on(POST, "short")).extracting(Piece::looks).containsExactly(List.of());
    assertThat(marks.on(POST, " \n")).isEmpty();
  }
}
