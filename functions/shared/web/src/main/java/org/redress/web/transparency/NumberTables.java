package org.redress.web.transparency;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.redress.casework.numbers.PublicMonth;
import org.redress.casework.numbers.PublicYear;
import org.redress.casework.numbers.Shown;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.page.NumbersPage;
import org.redress.web.page.NumbersPage.Row;
import org.redress.web.page.NumbersPage.Table;

/** The public numbers in the words of a language. */
public final class NumberTables {

  private static final String PREFIX = "information.numbers.";

  private final Messages messages;
  private final Map<String, String> clauses;

  /**
   * Words numbers.
   *
   * @param clauses names of clauses by id
   */
  public NumberTables(Messages messages, Map<String, String> clauses) {
    this.messages = messages;
    this.clauses = clauses;
  }

  /** The tables of a year, under its heading. */
  public NumbersPage.Year year(PublicYear year) {
    return year(year, say(year.over() ? "year" : "year.running", Map.of("year", year.year())));
  }

  /** The tables of what a year is told of, under another heading. */
  public NumbersPage.Year year(PublicYear year, String heading) {
    if (year.months().isEmpty()) {
      return new NumbersPage.Year(heading, List.of());
    }
    return new NumbersPage.Year(
        heading,
        List.of(
            months(year, "months", "received", PublicMonth::received, "decided", PublicMonth::decided),
            months(year, "ended", "withdrawn", PublicMonth::withdrawn, "merged", PublicMonth::merged),
            months(year, "reviews", "asked", PublicMonth::reviewsAsked, "reviewed", PublicMonth::reviewed),
            parts("channels", "channel", year.received(), way -> messages.text(PREFIX + "channel." + way)),
            parts("outcomes", "outcome", year.outcomes(), outcome -> messages.text("case.outcome." + outcome)),
            parts("waited", "waited", year.waited(), time -> messages.text(PREFIX + "waited." + time)),
            clauses(year.clauses())));
  }

  private Table months(
      PublicYear year, String caption, String first, Function<PublicMonth, Shown> one, String second,
      Function<PublicMonth, Shown> other) {
    List<Row> rows = year.months()
        .reversed()
        .stream()
        .map(month -> row(month(month), List.of(one.apply(month), other.apply(month))))
        .toList();
    return new Table(
        say(caption), List.of(column("month"), column(first), column(second)), rows,
        List.of(PREFIX + "column." + first, PREFIX + "column." + second));
  }

  private <K> Table parts(String caption, String column, SequencedMap<K, Shown> parts, Function<K, String> name) {
    return new Table(
        say(caption), List.of(column(column), column("reports")),
        parts.entrySet().stream().map(part -> row(name.apply(part.getKey()), List.of(part.getValue()))).toList(),
        List.of(PREFIX + "column.reports"));
  }

  private Table clauses(SequencedMap<String, Shown> counts) {
    Optional<String> language = Optional.of(Languages.CATALOGUE).filter(other -> !other.equals(messages.language()));
    Table table = parts("clauses", "clause", counts, id -> clauses.getOrDefault(id, id));
    return new Table(
        table.caption(), table.columns(),
        table.rows().stream().map(row -> new Row(row.name(), language, row.numbers(), row.least())).toList(),
        table.series());
  }

  private Row row(String name, List<Shown> numbers) {
    return new Row(
        name, Optional.empty(), numbers.stream().map(this::word).toList(), numbers.stream().map(Shown::least).toList());
  }

  private String word(Shown number) {
    if (number.isHidden()) {
      return say("hidden");
    }
    if (number.isExact()) {
      return Long.toString(number.least());
    }
    return number.isFew()
        ? say("few", Map.of("smallest", Shown.SMALLEST))
        : say("range", Map.of("least", number.least(), "most", number.most().orElseThrow()));
  }

  private String month(PublicMonth shown) {
    YearMonth month = shown.month();
    return say(
        shown.over() ? "month" : "month.running",
        Map.of("month", say("month." + month.getMonthValue()), "year", month.getYear()));
  }

  private String column(String name) {
    return say("column." + name);
  }

  private String say(String key) {
    return say(key, Map.of());
  }

  private String say(String key, Map<String, ?> places) {
    return messages.text(PREFIX + key, places);
  }
}
