package org.redress.reviewcases.casescreen;

import java.util.ArrayList;
import java.util.List;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.web.console.onecase.Fact;
import org.redress.web.messages.Messages;

/** An outcome in words. */
final class OutcomeFacts {

  private OutcomeFacts() {}

  static List<Fact> of(Outcome outcome, Glossary glossary) {
    Messages messages = glossary.messages();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(messages.text("console.case.head.outcome"), glossary.outcome(outcome.name())));
    if (!outcome.breached().isEmpty()) {
      facts.add(new Fact(messages.text("console.case.head.clauses"), glossary.clauses(outcome.breached())));
    }
    if (outcome instanceof Outcome.Duplicate(CaseId of)) {
      facts.add(new Fact(messages.text("console.case.head.duplicate"), of.reference()));
    }
    return facts;
  }
}
