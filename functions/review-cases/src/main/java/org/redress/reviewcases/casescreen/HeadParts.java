package org.redress.reviewcases.casescreen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.CaseTag;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.ReporterView;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.CaseRow;
import org.redress.web.console.onecase.CaseHead;
import org.redress.web.console.onecase.Fact;
import org.redress.web.messages.Messages;

/** What is known of a case as a whole. */
final class HeadParts {

  private final CaseFile file;
  private final CaseView view;
  private final Glossary glossary;
  private final Names names;
  private final Times times;
  private final Messages messages;
  private final Instant now;

  HeadParts(CaseFile file, Glossary glossary, Names names, Times times, Instant now) {
    this.file = file;
    this.view = file.seen().view();
    this.glossary = glossary;
    this.names = names;
    this.times = times;
    this.messages = glossary.messages();
    this.now = now;
  }

  CaseHead head() {
    return new CaseHead(
        view.id().reference(), facts(), warnings(), turn(), others(),
        new CaseHead.Ways(view.version(), view.fence(), view.lastMessage(), view.screenings()));
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("stage", messages.text("console.stage." + Codes.of(view.stage().name()))));
    who().ifPresent(who -> facts.add(fact("who", who)));
    view.stage().priorityThere().ifPresent(priority -> facts.add(fact("priority", glossary.priority(priority))));
    view.stage().dueThere().ifPresent(due -> facts.add(fact("due", due(due))));
    outcome().ifPresent(outcome -> {
      facts.add(fact("outcome", glossary.outcome(outcome.name())));
      if (!outcome.breached().isEmpty()) {
        facts.add(fact("clauses", glossary.clauses(outcome.breached())));
      }
    });
    view.contested().ifPresent(outcome -> facts.add(fact("contested", glossary.outcome(outcome.name()))));
    facts.add(fact("reporter", reporter()));
    facts.add(fact("received", times.at(view.receivedAt())));
    if (!view.stage().isOver()) {
      facts.add(fact("expected", messages.day(view.expectedBy())));
    }
    if (!view.branches().isEmpty()) {
      facts.add(fact("branches", String.join(", ", view.branches())));
    }
    if (!view.tags().isEmpty()) {
      facts.add(fact("tags", String.join(", ", view.tags().stream().map(CaseTag::value).toList())));
    }
    if (view.legalHold()) {
      facts.add(fact("hold", messages.text("console.case.head.hold.on")));
    }
    return facts;
  }

  private String due(Instant due) {
    return view.stage() instanceof Stage.AwaitingReporter
        ? messages.text("console.case.head.due.stopped")
        : times.due(due, now);
  }

  private Optional<Outcome> outcome() {
    return switch (view.stage()) {
      case Stage.Decided(Outcome outcome) -> Optional.of(outcome);
      case Stage.Closed(Outcome outcome, _) -> Optional.of(outcome);
      default -> Optional.empty();
    };
  }

  private Optional<String> who() {
    return switch (view.stage()) {
      case Stage.InReview(_, _, String reviewer) -> Optional.of(
          view.claim()
              .map(
                  lease -> messages.text(
                      lease.until().isAfter(now) ? "console.case.head.who.until" : "console.case.head.who.lapsed",
                      Map.of("who", names.of(reviewer), "when", times.until(lease.until(), now))))
              .orElseGet(() -> names.of(reviewer)));
      case Stage.AwaitingApproval(_, _, String reviewer, _) -> Optional.of(
          messages.text("console.case.head.who.proposed", Map.of("who", names.of(reviewer))));
      case Stage.Appealed _ when file.seen().isBarred() -> Optional.of(
          messages.text("console.remark.appeal.barred"));
      default -> Optional.empty();
    };
  }

  private String reporter() {
    ReporterView reporter = view.reporter();
    String who = reporter.name()
        .map(
            name -> messages.text("console.case.reporter." + reporter.mode() + ".known", Map.of("name", name)))
        .orElseGet(() -> messages.text("console.case.reporter." + reporter.mode()));
    return who + " "
        + messages.text(reporter.getsMail() ? "console.case.reporter.mail" : "console.case.reporter.no-mail");
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (view.threatToLife()) {
      warnings.add(messages.text("console.case.threat"));
    }
    if (file.mails().fail()) {
      warnings.add(messages.text("console.case.mails.fail"));
    }
    return warnings;
  }

  private Optional<CaseHead.Turn> turn() {
    return Turns.isMine(file.seen(), now)
        ? view.claim()
            .map(
                lease -> new CaseHead.Turn(
                    messages.text("console.case.turn", Map.of("when", times.until(lease.until(), now))),
                    lease.until().toString()))
        : Optional.empty();
  }

  private List<Fact> others() {
    List<Fact> others = new ArrayList<>();
    switch (view.stage()) {
      case Stage.Merged(CaseId into) -> others.add(other("merged", into));
      case Stage.Closed(Outcome.Duplicate(CaseId of), _) -> others.add(other("duplicate", of));
      default -> {
      }
    }
    view.joined().stream().filter(file.others()::contains).map(id -> other("joined", id)).forEach(others::add);
    return others;
  }

  /** A case that there is not for whoever looks at this one is another case, and no more. */
  private Fact other(String what, CaseId id) {
    return file.others().contains(id)
        ? new Fact(messages.text("console.case.head." + what), id.reference(), CaseRow.href(id.reference()))
        : fact(what, messages.text("console.case.other"));
  }

  private Fact fact(String name, String value) {
    return new Fact(messages.text("console.case.head." + name), value);
  }
}
