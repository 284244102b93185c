package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.NoticeStore;
import org.redress.casework.Page;
import org.redress.casework.RandomHex;
import org.redress.casework.Stage;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.notices.Arrivals;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.reporter.AddInformation;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.page.CasePage;
import org.redress.web.page.Pages;
import org.redress.web.problem.FieldError;

/** The page on which people see where their report stands, and do something about it. */
public final class CasePages {

  private static final Set<String> DONE = Set.of("information", "answer", "appeal", "withdrawal", "files");
  private static final int KEY_BYTES = 16;

  private final Pages pages = new Pages();
  private final CaseDoor door;
  private final Source source;
  private final Languages languages;
  private final ZoneId zone;
  private final RandomGenerator random;

  /**
   * Where a case's page finds what it shows.
   *
   * @param uploadOrigin where browsers send files to; asked for when a page is made
   */
  public record Source(
      CaseStore cases, NoticeStore notices, EvidenceStore evidence, AppealPeriod period, InstantSource clock,
      Supplier<String> uploadOrigin) {}

  /**
   * Wires the page.
   *
   * @param zone where the organisation's days begin
   * @param random cryptographically strong: whoever guessed a form's key could spoil its submission
   */
  public CasePages(CaseDoor door, Source source, Languages languages, ZoneId zone, RandomGenerator random) {
    this.door = door;
    this.source = source;
    this.languages = languages;
    this.zone = zone;
    this.random = random;
  }

  CaseDoor door() {
    return door;
  }

  Languages languages() {
    return languages;
  }

  /** The same visitor to the case as it stands now. */
  Visitor again(Visitor visitor) {
    return new Visitor(source.cases().find(visitor.open().id()).orElse(visitor.open()), visitor.visit());
  }

  /** The page, saying what was just done. */
  APIGatewayV2HTTPResponse show(Request request, Visitor visitor) {
    return show(request, visitor, 200, Map.of(), List.of());
  }

  /** The page as it comes back when something is wrong with what was sent. */
  APIGatewayV2HTTPResponse show(
      Request request, Visitor visitor, int status, Map<String, String> given, List<FieldError> errors) {
    Case open = visitor.open();
    Instant now = source.clock().instant();
    Report report = source.cases().findWithReport(open.id()).orElseThrow().report();
    List<Evidence> evidence = source.evidence().of(open.id());
    List<CasePage.Said> talk = Page.all(from -> source.cases().messages(open.id(), from))
        .filter(Known::isTold)
        .map(this::said)
        .toList();
    CasePage page = new CasePage(
        languages.of(request), where(open), report.account(),
        report.posts().stream().map(CasePages::reported).toList(), talk,
        evidence.stream().map(CasePages::line).toList(), can(open, now, evidence.size()),
        new CasePage.Form(door.formToken(visitor), newKey()),
        errors.isEmpty() ? request.query("done").filter(DONE::contains).orElse("") : "", given, errors);
    return Responses.html(status, pages.casePage(page), Responses.connecting(source.uploadOrigin().get()));
  }

  private CasePage.Where where(Case open) {
    return new CasePage.Where(
        open.id().reference(), open.stage().name().name(), day(open.receivedAt()),
        Optional.of(open.expectedBy()).filter(_ -> Known.goesOn(open)),
        Known.outcome(open).map(outcome -> outcome.name().name()), Arrivals.fail(source.notices().of(open.id())));
  }

  private CasePage.Can can(Case open, Instant now, int files) {
    boolean add = AddInformation.isPossible(open.stage());
    return new CasePage.Can(
        add, open.stage() instanceof Stage.AwaitingReporter, WithdrawCase.isPossible(open.stage()),
        source.period().endFor(open).filter(now::isBefore).map(this::day), add ? AddFiles.MOST - files : 0);
  }

  private CasePage.Said said(Message message) {
    return new CasePage.Said(
        message.direction() == Message.Direction.IN, day(message.at()), message.words().account());
  }

  private LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private String newKey() {
    return RandomHex.of(KEY_BYTES, random);
  }

  private static CasePage.FileLine line(Evidence one) {
    return new CasePage.FileLine(one.offered().name(), one.offered().size().orElse(0L), one.state().name().name());
  }

  private static CasePage.ReportedPost reported(Post post) {
    return new CasePage.ReportedPost(post.text(), post.url(), post.platform(), post.author(), post.postedAt());
  }
}
