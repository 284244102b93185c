package org.redress.casework.reviewers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithReport;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.CaseSummary;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.notices.Arrivals;
import org.redress.casework.report.Report;
import org.redress.casework.report.Statements;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;
import org.redress.casework.screening.StatementReader;

/**
 * What a reviewer sees of the cases. A case that they are too near to is not there: not in a list, not in a count, not by
 * its id. Nothing that is done for reviewers reads cases in another way.
 */
public final class Sight {

  private static final int COUNTED_AT_ONCE = 50;

  private final CaseStore cases;
  private final ReviewStore store;
  private final StatementReader statements;
  private final boolean blind;

  /** Reviewers see at once whom a case is about. */
  public Sight(CaseStore cases, ReviewStore store) {
    this(cases, store, false);
  }

  /**
   * Wires the reads.
   *
   * @param blind whether it is folded away at first whom a case is about, until the reviewer asks
   */
  public Sight(CaseStore cases, ReviewStore store, boolean blind) {
    this.cases = cases;
    this.blind = blind;
    this.store = store;
    this.statements = new StatementReader(cases);
  }

  /** The case, unless there is none for this reviewer. */
  public Optional<SeenCase> see(Reviewer reviewer, CaseId id) {
    return store.known(id).filter(known -> !known.isHiddenFrom(reviewer)).map(known -> new SeenCase(reviewer, known));
  }

  /** Those of several cases that there are for this reviewer, in the order of the ids. */
  public List<SeenCase> see(Reviewer reviewer, Collection<CaseId> ids) {
    return store.known(ids)
        .stream()
        .filter(known -> !known.isHiddenFrom(reviewer))
        .map(known -> new SeenCase(reviewer, known))
        .toList();
  }

  /**
   * The cases at a stage, the most urgent first, a page at a time: one query for each shard, and one read of the cases that it
   * names. A page may be shorter than the limit, or empty, although others follow.
   */
  public Page<SeenCase> list(Reviewer reviewer, Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    Page<CaseSummary> page = cases.list(stage, limit, from);
    List<SeenCase> seen = store.known(page.items().stream().map(CaseSummary::id).toList())
        .stream()
        .filter(known -> known.head().stage().name() == stage && !known.isHiddenFrom(reviewer))
        .map(known -> new SeenCase(reviewer, known))
        .toList();
    return new Page<>(seen, page.next());
  }

  /**
   * The names of the cases at a stage, the most urgent first, a page at a time. Some of them may be hidden from a reviewer, or
   * have moved on: nobody is shown one, or let near it, who was not {@linkplain #see let see} it.
   */
  public Page<CaseSummary> named(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    return cases.list(stage, limit, from);
  }

  /** How many cases are at a stage; {@code most} when there are that many or more. */
  public int count(Reviewer reviewer, Stage.Name stage, int most) {
    int count = 0;
    Optional<Page.Cursor> from = Optional.empty();
    do {
      Page<SeenCase> page = list(reviewer, stage, COUNTED_AT_ONCE, from);
      count += page.items().size();
      from = page.next();
    } while (from.isPresent() && count < most);
    return Math.min(count, most);
  }

  /** The report, without what names whom it is about as long as that {@linkplain #isFolded is folded away}. */
  public Report report(SeenCase seen) {
    Report report = cases.findWithReport(seen.id()).map(CaseWithReport::report).orElseThrow(() -> gone(seen));
    return isFolded(seen) ? Folded.of(report) : report;
  }

  /** Whether accounts and addresses of posts are folded away for this reviewer, who has not asked for them. */
  public boolean isFolded(SeenCase seen) {
    return blind && seen.isToBeUnfolded();
  }

  /** What people said of it so far, as screening reads it: for rules, not to be shown, for nothing is folded away. */
  public Statements said(SeenCase seen) {
    return cases.findWithReport(seen.id()).map(statements::of).orElseThrow(() -> gone(seen));
  }

  public Optional<ScreeningResult> screening(SeenCase seen) {
    return cases.findWithScreening(seen.id()).flatMap(CaseWithScreening::screening);
  }

  /** What was said after the report, a page at a time. */
  public Page<MessageView> messages(SeenCase seen, Optional<Page.Cursor> from) {
    boolean folded = isFolded(seen);
    return cases.messages(seen.id(), from)
        .map(message -> MessageView.of(message, seen.mayKnowReporter()))
        .map(message -> folded ? message.folded() : message);
  }

  /**
   * What happened, a page at a time. Of cases that there are not for this reviewer it says nothing: an event that names
   * one is left out, and one that could do without the name is without it.
   */
  public Page<EventView> timeline(SeenCase seen, Optional<Page.Cursor> from) {
    Page<EventView> page = cases.timeline(seen.id(), from).map(EventView::of);
    Set<CaseId> named = page.items().stream().flatMap(event -> event.named().stream()).collect(Collectors.toSet());
    Set<CaseId> there = named.isEmpty()
        ? Set.of()
        : see(seen.reviewer(), named).stream().map(SeenCase::id).collect(Collectors.toSet());
    return new Page<>(
        page.items().stream().flatMap(event -> event.namingOnly(there).stream()).toList(), page.next());
  }

  /** The mails to its reporter, and whether they arrive. */
  public MailsView mails(SeenCase seen) {
    List<Notice> owed = store.mails(seen.id());
    List<MailView> all = owed.stream()
        .filter(notice -> notice.kind().audience() == NoticeKind.Audience.REPORTER)
        .map(MailView::of)
        .toList();
    return new MailsView(all, Arrivals.fail(owed));
  }

  public List<Note> notes(SeenCase seen) {
    return store.notes(seen.id());
  }

  public List<Opinion> opinions(SeenCase seen) {
    return store.opinions(seen.id());
  }

  private static IllegalStateException gone(SeenCase seen) {
    return new IllegalStateException(seen + " is gone");
  }
}
