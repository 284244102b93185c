package org.redress.casework.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A version of the code of conduct by which cases were screened.
 *
 * @param version as screening results cite it
 * @param since when it was first worked with
 * @param rules in the code's order
 */
public record CodeVersion(String version, Instant since, List<Rule> rules) {

  public CodeVersion {
    rules = List.copyOf(rules);
  }

  /**
   * Something that the code says.
   *
   * @param id what findings cite
   * @param kind what it is: a clause, a principle, or expression that is protected
   * @param severity of a clause; empty for anything else
   */
  public record Rule(String id, Kind kind, String name, String summary, Optional<String> severity) {

    /** What a rule can be. */
    public enum Kind {
      CLAUSE, PROTECTED_EXPRESSION, PRINCIPLE
    }
  }

  /**
   * What became of a rule from one version to another.
   *
   * @param before empty if it was not there
   * @param after empty if it is there no more
   */
  public record Difference(Optional<Rule> before, Optional<Rule> after) {}

  /** What another version says differently: in its order, and at the end what it says no more. */
  public List<Difference> differences(CodeVersion other) {
    Map<String, Rule> here = byId(rules);
    Map<String, Rule> there = byId(other.rules);
    List<Difference> differences = new ArrayList<>();
    for (Rule rule : other.rules) {
      Optional<Rule> before = Optional.ofNullable(here.get(rule.id()));
      if (!before.equals(Optional.of(rule))) {
        differences.add(new Difference(before, Optional.of(rule)));
      }
    }
    rules.stream()
        .filter(rule -> !there.containsKey(rule.id()))
        .forEach(rule -> differences.add(new Difference(Optional.of(rule), Optional.empty())));
    return List.copyOf(differences);
  }

  private static Map<String, Rule> byId(List<Rule> rules) {
    return rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  }
}
