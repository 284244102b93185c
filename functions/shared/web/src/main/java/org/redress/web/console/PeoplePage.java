package org.redress.web.console;

import java.util.List;

/**
 * Everybody who has signed in to the console.
 *
 * @param mayChange whether whoever looks at it may remove and readmit people
 */
public record PeoplePage(Frame frame, List<Row> rows, boolean mayChange) {

  public PeoplePage {
    rows = List.copyOf(rows);
  }

  /**
   * Somebody.
   *
   * @param roles as the language of the page says them
   * @param seen the day on which the provider said so
   * @param self whether it is whoever looks at the page
   */
  public record Row(String subject, String name, List<String> roles, String seen, boolean removed, boolean self) {

    public Row {
      roles = List.copyOf(roles);
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
      return "Row[" + subject + "]";
    }
  }

  public String title() {
    return frame.titled(frame.messages().text("console.people.title"));
  }
}
