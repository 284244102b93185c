package org.redress.web.console.onecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.web.page.Choice;

/**
 * What whoever looks at a case may do with it now.
 *
 * @param forms the names of the forms that they may use
 * @param choices what there is to choose from, by field
 * @param usual what a field holds before anything is typed
 * @param apart other reports of the same post that cannot be answered with this one: which, and why
 * @param proposal what waits for approval, if something does
 */
public record Offers(
    Set<String> forms, Map<String, List<Choice>> choices, Map<String, List<String>> usual, List<Fact> apart,
    Optional<Proposal> proposal) {

  public Offers {
    forms = Set.copyOf(forms);
    choices = Map.copyOf(choices);
    usual = Map.copyOf(usual);
    apart = List.copyOf(apart);
  }

  public List<Choice> of(String field) {
    return choices.getOrDefault(field, List.of());
  }

  /**
   * What waits for approval.
   *
   * @param outcome its name
   * @param clauses their ids
   * @param facts what is proposed, in words
   * @param mail what the reporter will get, if anything
   */
  public record Proposal(String outcome, List<String> clauses, List<Fact> facts, Optional<MailPart> mail) {

    public Proposal {
      clauses = List.copyOf(clauses);
      facts = List.copyOf(facts);
    }
  }

  /** Keeps what people wrote out of logs. */
  @Override
  public String toString() {
    return "Offers" + forms;
  }
}
