package org.redress.web.console;

import java.util.List;

/**
 * A case in a list; nothing about a person.
 *
 * @param reference by which its page is found too
 * @param priority as the language of the page says it
 * @param due how soon it is due or how late it is, in words
 * @param dueDay the day by which it is due
 * @param late whether it is late, which the words say as well
 * @param clauses the names of those of which screening found something
 * @param remarks what else is to be minded
 */
public record CaseRow(
    String reference, String priority, String due, String dueDay, boolean late, List<String> clauses,
    List<String> remarks) {

  public CaseRow {
    clauses = List.copyOf(clauses);
    remarks = List.copyOf(remarks);
  }

  /** Where its page is. */
  public String href() {
    return href(reference);
  }

  /** Where the page of a case is. */
  public static String href(String reference) {
    return Frame.BASE + "/cases/" + reference;
  }
}
