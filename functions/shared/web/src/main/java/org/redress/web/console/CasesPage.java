package org.redress.web.console;

import java.util.List;
import java.util.Optional;
import org.redress.web.page.Choice;

/**
 * A list of open cases.
 *
 * @param filters what is asked for
 * @param picking how some are picked for something to be done to them; empty for who does nothing to them
 * @param rows the most urgent first
 * @param before the address of the page before; empty on the first
 * @param after the address of the next page; empty on the last
 * @param reach how far was looked, when there may be more than is shown
 */
public record CasesPage(
    Frame frame, Filters filters, Optional<Picking> picking, List<CaseRow> rows, Optional<String> before,
    Optional<String> after, Optional<String> reach) {

  public CasesPage {
    rows = List.copyOf(rows);
  }

  /**
   * How some of the cases are picked.
   *
   * @param list the address of this page
   * @param merges whether cases may be merged
   */
  public record Picking(String list, boolean merges) {}

  /**
   * What is asked for, and what could be.
   *
   * @param fields one of several each, in their order
   * @param tag with which the cases are marked; empty for whatever they are marked with
   * @param overdue whether only what is late
   * @param mine whether only what the reader has; empty where nobody has any
   */
  public record Filters(List<Field> fields, String tag, boolean overdue, Optional<Boolean> mine) {

    public Filters {
      fields = List.copyOf(fields);
    }

    /** Whether less is asked for than everything at a stage. */
    public boolean areNarrow() {
      return overdue || !tag.isEmpty() || mine.orElse(false)
          || fields.stream().skip(1).anyMatch(field -> !field.chosen().isEmpty());
    }
  }

  /**
   * A choice of one of several.
   *
   * @param name under which it is sent
   * @param chosen the value of the one that is chosen
   */
  public record Field(String name, List<Choice> choices, String chosen) {

    public Field {
      choices = List.copyOf(choices);
    }

    /** What people read of the one that is chosen. */
    public String chosenLabel() {
      return choices.stream()
          .filter(choice -> choice.value().equals(chosen))
          .map(Choice::label)
          .findFirst()
          .orElse("");
    }
  }

  /** What the list holds. */
  public String heading() {
    return filters.mine().orElse(false)
        ? frame.messages().text("console.cases.mine.title")
        : filters.fields().getFirst().chosenLabel();
  }

  public String title() {
    return frame.titled(heading());
  }
}
