package org.redress.submitreport.information;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.redress.casework.numbers.PublicMonth;
import org.redress.casework.numbers.PublicYear;
import org.redress.casework.numbers.Shown;

/** The body of {@code GET /information/numbers} for programs. */
record NumbersView(List<YearView> years) {

  /**
   * A number, which lies between two others.
   *
   * @param most null where it is not shown
   */
  record Between(long least, @Nullable Long most) {

    static Between of(Shown shown) {
      return new Between(shown.least(), shown.isHidden() ? null : Long.valueOf(shown.most().orElseThrow()));
    }
  }

  record MonthView(
      String month, boolean over, Between received, Between decided, Between withdrawn, Between merged,
      Between reviewsAsked, Between reviewed) {

    static MonthView of(PublicMonth month) {
      return new MonthView(
          month.month().toString(), month.over(), Between.of(month.received()), Between.of(month.decided()),
          Between.of(month.withdrawn()), Between.of(month.merged()), Between.of(month.reviewsAsked()),
          Between.of(month.reviewed()));
    }
  }

  record YearView(
      int year, boolean over, List<MonthView> months, Map<String, Between> channels, Map<String, Between> outcomes,
      Map<String, Between> waited, Map<String, Between> clauses) {

    static YearView of(PublicYear year) {
      return new YearView(
          year.year(), year.over(), year.months().stream().map(MonthView::of).toList(), named(year.received()),
          named(year.outcomes()), named(year.waited()), named(year.clauses()));
    }

    private static Map<String, Between> named(SequencedMap<?, Shown> parts) {
      Map<String, Between> named = new LinkedHashMap<>();
      parts.forEach((key, shown) -> named.put(key.toString(), Between.of(shown)));
      return named;
    }
  }

  static NumbersView of(List<PublicYear> years) {
    return new NumbersView(years.stream().map(YearView::of).toList());
  }
}
