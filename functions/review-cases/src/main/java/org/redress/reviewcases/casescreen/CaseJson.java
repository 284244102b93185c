package org.redress.reviewcases.casescreen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redress.casework.CaseId;
import org.redress.casework.CaseTag;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Finding;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Span;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.MailView;
import org.redress.casework.reviewers.MailsView;
import org.redress.casework.reviewers.MessageView;
import org.redress.casework.reviewers.ReporterView;
import org.redress.casework.reviewers.SimilarCase;
import org.redress.casework.reviewing.SamePostCase;
import org.redress.reviewcases.words.Codes;

/** A case and all that reviewers may know of it, for programs. */
final class CaseJson {

  private final CaseFile file;

  CaseJson(CaseFile file) {
    this.file = file;
  }

  /**
   * The whole case.
   *
   * @param forms what may be done now
   */
  Map<String, Object> whole(Set<String> forms) {
    CaseView view = file.seen().view();
    Map<String, Object> json = new LinkedHashMap<>(CaseState.of(file.seen()));
    json.put("receivedAt", view.receivedAt().toString());
    json.put("expectedBy", view.expectedBy().toString());
    json.put("legalHold", view.legalHold());
    json.put("tags", view.tags().stream().map(CaseTag::value).toList());
    json.put("threatToLife", view.threatToLife());
    outcome(view).ifPresent(outcome -> json.put("outcome", outcome(outcome)));
    view.contested().ifPresent(outcome -> json.put("contested", outcome(outcome)));
    json.put("reporter", reporter(view.reporter()));
    json.put(
        "joined", view.joined().stream().filter(file.others()::contains).map(CaseId::reference).toList());
    json.put("branches", List.copyOf(view.branches()));
    json.put("folded", file.folded());
    json.put("report", words(file.report()));
    file.screening().ifPresent(result -> json.put("screened", screened(result)));
    json.put("opinions", file.opinions().stream().map(CaseJson::opinion).toList());
    json.put("messages", file.messages().stream().map(CaseJson::message).toList());
    json.put("notes", file.notes().stream().map(CaseJson::note).toList());
    json.put("evidence", file.evidence().stream().map(CaseJson::evidence).toList());
    json.put("timeline", file.timeline().stream().map(CaseJson::event).toList());
    json.put("mails", mails(file.mails()));
    json.put("similar", file.other().similar().stream().map(CaseJson::similar).toList());
    json.put("samePost", file.other().samePost().stream().map(CaseJson::samePost).toList());
    json.put("may", forms.stream().sorted().toList());
    return json;
  }

  private static Optional<Outcome> outcome(CaseView view) {
    return switch (view.stage()) {
      case Stage.AwaitingApproval(_, _, _, Outcome proposed) -> Optional.of(proposed);
      case Stage.Decided(Outcome outcome) -> Optional.of(outcome);
      case Stage.Closed(Outcome outcome, _) -> Optional.of(outcome);
      default -> Optional.empty();
    };
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    return Map.of(
        "name", Codes.of(outcome.name()), "clauses", outcome.breached().stream().map(ClauseId::value).toList());
  }

  private static Map<String, Object> reporter(ReporterView reporter) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mode", reporter.mode());
    reporter.name().ifPresent(name -> json.put("name", name));
    json.put("getsMail", reporter.getsMail());
    return json;
  }

  private static Map<String, Object> mails(MailsView mails) {
    return Map.of("fail", mails.fail(), "all", mails.all().stream().map(CaseJson::mail).toList());
  }

  private static Map<String, Object> mail(MailView mail) {
    return Map.of(
        "number", mail.number(), "kind", Codes.of(mail.kind()), "state", Codes.of(mail.state()), "owedAt",
        mail.owedAt().toString(), "lost", mail.isLost());
  }

  private static Map<String, Object> similar(SimilarCase like) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reference", like.id().reference());
    json.put("likenesses", like.likenesses().stream().map(Codes::of).toList());
    json.put("stage", Codes.of(like.stage()));
    like.outcome().ifPresent(outcome -> json.put("outcome", Codes.of(outcome)));
    json.put("receivedAt", like.receivedAt().toString());
    return json;
  }

  private static Map<String, Object> samePost(SamePostCase other) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reference", other.seen().id().reference());
    json.put("asSeen", OtherFields.name(other.seen()));
    json.put("stage", Codes.of(other.seen().view().stage().name()));
    other.left().ifPresent(left -> json.put("left", Codes.of(left)));
    return json;
  }

  static Map<String, Object> words(Report words) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("account", words.account());
    json.put("posts", words.posts().stream().map(CaseJson::post).toList());
    json.put("ongoing", words.ongoing());
    json.put("clauses", words.clauses().stream().map(ClauseId::value).toList());
    json.put("accounts", words.details().accounts());
    return json;
  }

  private static Map<String, Object> post(Post post) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", post.text());
    post.url().ifPresent(url -> json.put("url", url));
    post.platform().ifPresent(platform -> json.put("platform", platform));
    post.author().ifPresent(author -> json.put("author", author));
    post.postedAt().ifPresent(at -> json.put("postedAt", at));
    return json;
  }

  static Map<String, Object> screened(ScreeningResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("at", result.at().toString());
    result.versions().ifPresent(versions -> json.put("catalogue", versions.catalogue()));
    json.put("findings", result.findings().stream().map(CaseJson::finding).toList());
    json.put(
        "cautions",
        result.cautions()
            .stream()
            .map(
                caution -> Map.of(
                    "expression", caution.expression().value(), "reason", caution.reason(), "spans",
                    spans(caution.spans())))
            .toList());
    json.put(
        "gaps",
        result.gaps().stream().map(gap -> Map.of("detector", gap.detector(), "because", gap.because())).toList());
    return json;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("clause", finding.clause().value());
    json.put("probability", finding.probability());
    json.put("flagged", finding.isFlagged());
    json.put("severity", Codes.of(finding.severity()));
    json.put("reason", finding.reason());
    json.put("spans", spans(finding.spans()));
    return json;
  }

  private static List<Map<String, Object>> spans(List<Span> spans) {
    return spans.stream()
        .map(
            span -> Map.<String, Object>of(
                "part", PartNames.name(span.part()), "start", span.start(), "end", span.end(), "detector",
                span.detector()))
        .toList();
  }

  private static Map<String, Object> opinion(Opinion opinion) {
    return Map.of(
        "clause", opinion.clause().value(), "view", Codes.of(opinion.view()), "by", opinion.by(), "at",
        opinion.at().toString());
  }

  static Map<String, Object> message(MessageView message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", message.seq());
    json.put("at", message.at().toString());
    json.put("standing", Codes.of(message.standing()));
    message.from().ifPresent(from -> json.put("from", from.value()));
    json.put("words", words(message.words()));
    return json;
  }

  private static Map<String, Object> note(Note note) {
    return Map.of("number", note.seq(), "at", note.at().toString(), "by", note.by(), "text", note.text());
  }

  static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", evidence.id().number());
    json.put("name", evidence.offered().name());
    json.put("state", Codes.of(evidence.state().name()));
    if (evidence.state() instanceof EvidenceState.Sealed(SealedFile sealed, Verdict verdict)) {
      json.put("verdict", Codes.of(verdict.name()));
      json.put("type", sealed.type().mediaType());
      json.put("bytes", sealed.size());
    }
    json.put("maySave", evidence.maySave());
    return json;
  }

  private static Map<String, Object> event(EventView event) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", event.seq());
    json.put("at", event.at().toString());
    json.put("role", Codes.of(event.actor().role()));
    json.put("by", event.actor().name());
    json.put("kind", Codes.of(event.kind()));
    json.put("facts", new TreeMap<>(event.facts()));
    event.reason().ifPresent(reason -> json.put("reason", reason));
    return json;
  }
}
