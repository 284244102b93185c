package org.redress.reviewcases.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.CaseTag;
import org.redress.casework.Priority;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.reviewers.WorkFilter;
import org.redress.reviewcases.words.Codes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.CasesPage;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;

/** What open cases can be narrowed down by, as a form offers it. */
public final class CaseFilters {

  private final Catalogue catalogue;

  public CaseFilters(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Filters that say what is asked for, not among somebody's own cases. */
  public CasesPage.Filters of(Messages messages, Asked asked) {
    return of(messages, asked, Optional.empty());
  }

  /** As {@link #of(Messages, Asked)}, for somebody who may ask for their own. */
  CasesPage.Filters of(Messages messages, Asked asked, Optional<Boolean> mine) {
    return new CasesPage.Filters(
        List.of(stages(messages, asked), clauses(messages, asked), priorities(messages, asked)),
        asked.tag().map(CaseTag::value).orElse(""), asked.overdue(), mine);
  }

  private static CasesPage.Field stages(Messages messages, Asked asked) {
    return new CasesPage.Field(
        Asked.STAGE,
        WorkFilter.STAGES.stream()
            .map(stage -> new Choice(Codes.of(stage), messages.text("console.stage." + Codes.of(stage)), ""))
            .toList(),
        Codes.of(asked.stage()));
  }

  private CasesPage.Field clauses(Messages messages, Asked asked) {
    return optional(
        messages, Asked.CLAUSE,
        catalogue.clauses().stream().map(clause -> new Choice(clause.id().value(), clause.name(), "")),
        asked.clause().map(ClauseId::value));
  }

  private static CasesPage.Field priorities(Messages messages, Asked asked) {
    return optional(
        messages, Asked.PRIORITY,
        Arrays.stream(Priority.values()).map(one -> new Choice(Codes.of(one), CaseRows.priority(messages, one), "")),
        asked.priority().map(Codes::of));
  }

  private static CasesPage.Field optional(
      Messages messages, String name, Stream<Choice> choices, Optional<String> chosen) {
    Stream<Choice> any = Stream.of(new Choice("", messages.text("console.cases.any"), ""));
    return new CasesPage.Field(name, Stream.concat(any, choices).toList(), chosen.orElse(""));
  }
}
