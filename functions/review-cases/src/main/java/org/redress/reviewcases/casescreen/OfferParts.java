package org.redress.reviewcases.casescreen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.Part;
import org.redress.casework.report.Report;
import org.redress.casework.review.Opinion;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.onecase.Fact;
import org.redress.web.console.onecase.Offers;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;

/** What whoever looks at a case may do, and what there is to choose from. */
final class OfferParts {

  private final CaseFile file;
  private final Glossary glossary;
  private final Names names;
  private final Times times;
  private final Messages messages;
  private final Colleagues colleagues;
  private final MailAhead mails;

  OfferParts(CaseFile file, Glossary glossary, Names names, Times times, Colleagues colleagues, MailAhead mails) {
    this.file = file;
    this.glossary = glossary;
    this.names = names;
    this.times = times;
    this.messages = glossary.messages();
    this.colleagues = colleagues;
    this.mails = mails;
  }

  Offers offers(Instant now, String cameBack) {
    Set<String> forms = new Permitted(file.seen(), now).forms(file);
    Map<String, List<Choice>> choices = new HashMap<>();
    choices.put("decision.outcome", outcomes());
    choices.put("decision.clauses", clauses(_ -> true));
    choices.put("clauses.clause", clauses(id -> !known().contains(id)));
    choices.put("reopening.priority", priorities());
    choices.put("redaction.part", parts());
    OtherOffers others = new OtherOffers(file, times, messages);
    choices.put("decision.others", others.toDecide());
    choices.put("approval.others", others.toApprove());
    if (forms.contains("hand-over") || cameBack.equals("hand-over")) {
      choices.put("hand-over.to", handOver());
    }
    return new Offers(
        forms, choices,
        Map.of(
            "decision.clauses", likely(), "reopening.priority", List.of(Codes.of(Priority.NORMAL)), "redaction.which",
            List.of("1"), "branches.branches", List.of(String.join(", ", file.seen().view().branches()))),
        others.apart(), proposal(forms.contains("approval")));
  }

  private List<Choice> outcomes() {
    return Arrays.stream(Outcome.Name.values())
        .map(
            name -> new Choice(
                Codes.of(name), glossary.outcome(name), messages.text("console.outcome." + Codes.of(name) + ".hint")))
        .toList();
  }

  private List<Choice> clauses(Predicate<ClauseId> which) {
    return glossary.catalogue()
        .clauses()
        .stream()
        .filter(clause -> which.test(clause.id()))
        .map(clause -> new Choice(clause.id().value(), clause.name(), ""))
        .toList();
  }

  private List<Choice> priorities() {
    return Arrays.stream(Priority.values())
        .map(priority -> new Choice(Codes.of(priority), glossary.priority(priority), ""))
        .toList();
  }

  /** Reviewers for whom there is such a case. */
  private List<Choice> handOver() {
    SeenCase seen = file.seen();
    boolean appeal = seen.view().contested().isPresent();
    return colleagues.all()
        .stream()
        .filter(one -> one.is(Role.REVIEWER) && !one.subject().equals(seen.reviewer().subject()))
        .filter(one -> !seen.isHiddenFrom(one) && !(appeal && seen.bars(one.subject())))
        .sorted(Comparator.comparing(Reviewer::name))
        .map(one -> new Choice(one.subject(), one.name(), ""))
        .toList();
  }

  /** Where words stand that may be made unreadable. */
  private List<Choice> parts() {
    List<Choice> parts = new ArrayList<>();
    addParts(parts, file.report(), Part.REPORT, messages.text("console.case.part.account"));
    file.messages()
        .forEach(
            message -> addParts(
                parts, message.words(), message.seq(),
                messages.text("console.case.talk.message", Map.of("when", times.at(message.at())))));
    return parts;
  }

  private void addParts(List<Choice> parts, Report words, int message, String account) {
    for (int post = 0; post < words.posts().size(); post++) {
      String name = messages.text("case.post", Map.of("number", post + 1));
      parts.add(
          new Choice(
              PartNames.name(new Part.Post(message, post)), message == Part.REPORT ? name : account + ": " + name, ""));
    }
    if (!words.account().isBlank()) {
      parts.add(new Choice(PartNames.name(new Part.Account(message)), account, ""));
    }
  }

  private Set<ClauseId> known() {
    Set<ClauseId> known = new HashSet<>();
    file.screening().ifPresent(result -> result.findings().forEach(finding -> known.add(finding.clause())));
    file.opinions().stream().filter(opinion -> opinion.view() == Opinion.View.ADDED).forEach(
        opinion -> known.add(opinion.clause()));
    return known;
  }

  /** The clauses that a decision would name if nobody thought otherwise. */
  private List<String> likely() {
    Set<ClauseId> likely = new TreeSet<>();
    file.screening()
        .ifPresent(
            result -> result.findings().stream().filter(Finding::isFlagged).forEach(
                finding -> likely.add(finding.clause())));
    file.opinions().forEach(opinion -> {
      switch (opinion.view()) {
        case AGREES, ADDED -> likely.add(opinion.clause());
        case DISAGREES, REMOVED -> likely.remove(opinion.clause());
      }
    });
    return likely.stream().map(ClauseId::value).toList();
  }

  private Optional<Offers.Proposal> proposal(boolean withMail) {
    if (!(file.seen().view().stage() instanceof Stage.AwaitingApproval(_, _, String by, Outcome outcome))) {
      return Optional.empty();
    }
    List<Fact> facts = new ArrayList<>(OutcomeFacts.of(outcome, glossary));
    facts.add(new Fact(messages.text("console.case.proposal.by"), names.of(by)));
    file.last(TimelineEvent.Kind.DECISION_PROPOSED)
        .flatMap(EventView::reason)
        .ifPresent(reason -> facts.add(new Fact(messages.text("console.preview.reason"), reason)));
    return Optional.of(
        new Offers.Proposal(
            Codes.of(outcome.name()), outcome.breached().stream().map(ClauseId::value).toList(), facts,
            withMail ? mails.of(file.seen(), outcome) : Optional.empty()));
  }
}
