package org.redress.web.page;

import java.util.List;
import java.util.Optional;

/**
 * One line of a summary: what was asked and what was answered.
 *
 * @param key what was asked, in few words
 * @param values what was answered, shown with its own line breaks; none is shown as not given
 * @param change where it can be changed
 * @param id of the link that leads there; empty for none
 */
public record SummaryRow(String key, List<String> values, Optional<String> change, String id) {

  public SummaryRow {
    values = List.copyOf(values);
  }

  /** A row that nothing leads to. */
  public SummaryRow(String key, List<String> values, Optional<String> change) {
    this(key, values, change, "");
  }

  /** Keeps what was answered out of logs. */
  @Override
  public String toString() {
    return "SummaryRow[" + key + "]";
  }
}
