package org.redress.web.console;

import java.util.List;
import java.util.Optional;

/**
 * What the code of conduct says, and what an earlier version said differently.
 *
 * @param version that screening works with now
 * @param rules what it says
 * @param versions all that were ever worked with, the latest first
 * @param compared with which of them the page compares; empty if with none
 * @param progress of asking for cases to be screened again; empty if nobody does
 * @param mayAsk whether whoever looks at the page may ask for that
 */
public record CataloguePage(
    Frame frame, String version, List<Rule> rules, List<Version> versions, Optional<Comparison> compared,
    Optional<Progress> progress, boolean mayAsk) {

  public CataloguePage {
    rules = List.copyOf(rules);
    versions = List.copyOf(versions);
  }

  /**
   * Something that the code says.
   *
   * @param kind the message that says what it is
   * @param severity the message that says how grave it is, where it has one
   */
  public record Rule(String id, String kind, String name, String summary, Optional<String> severity) {}

  /** A version, and the day on which it was first worked with. */
  public record Version(String name, String since) {}

  /** What another version says that the present one does not, and the other way round. */
  public record Comparison(String with, List<Difference> differences) {

    public Comparison {
      differences = List.copyOf(differences);
    }
  }

  /** A rule as it was and as it is; one of them may be missing. */
  public record Difference(Optional<Rule> before, Optional<Rule> after) {

    /** What became of it, as the last part of a message's name. */
    public String what() {
      return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
    }

    /** By what it is named: as it is now, or as it was. */
    public String name() {
      return after.or(() -> before).map(Rule::name).orElse("");
    }
  }

  /**
   * How far asking has come.
   *
   * @param looked at so many cases
   * @param asked for so many of them
   * @param next where it goes on; empty when it is through
   */
  public record Progress(int looked, int asked, Optional<String> next) {}

  public String title() {
    return frame.titled(heading());
  }

  public String heading() {
    return frame.messages().text("console.catalogue.title");
  }
}
