package org.redress.submitreport.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Case;
import org.redress.casework.CaseStore.CaseWithReport;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.web.report.ContactWords;

/**
 * The body of {@code GET /reports/{reference}}: where the case stands, and the texts as they are kept. What the reporter
 * did not say is null.
 *
 * @param outcome as far as the reporter may know it
 * @param appealUntil until when a review of the outcome can be asked for, if it can
 */
record CaseView(
    String reference, String stage, String receivedAt, String changedAt, String expectedBy, @Nullable String outcome,
    @Nullable String appealUntil, ReportView report, ReporterView reporter, String contact) {

  /** Where a case stands after something was done with it. */
  record Standing(String reference, String stage, String expectedBy) {

    static Standing of(Case open) {
      return new Standing(open.id().reference(), open.stage().name().name(), open.expectedBy().toString());
    }
  }

  record ReportView(
      String account, List<PostView> posts, boolean ongoing, List<String> clauses, boolean threatToLife,
      List<String> accounts, @Nullable String platform, WhenView when) {

    static ReportView of(Report report) {
      return new ReportView(
          report.account(), report.posts().stream().map(PostView::of).toList(), report.ongoing(),
          report.clauses().stream().map(ClauseId::value).toList(), report.details().threatToLife(),
          report.details().accounts(), report.details().platform().orElse(null),
          new WhenView(
              report.details().day().map(LocalDate::toString).orElse(null), report.details().when().orElse(null)));
    }
  }

  record WhenView(@Nullable String day, @Nullable String words) {}

  record PostView(
      String text, @Nullable String url, @Nullable String platform, @Nullable String author,
      @Nullable String postedAt) {

    static PostView of(Post post) {
      return new PostView(
          post.text(), post.url().orElse(null), post.platform().orElse(null), post.author().orElse(null),
          post.postedAt().orElse(null));
    }
  }

  record ReporterView(String mode, @Nullable String name, @Nullable String email) {

    static ReporterView of(Reporter reporter) {
      return new ReporterView(
          reporter.mode(), reporter.nameGiven().orElse(null),
          reporter.address().map(EmailAddress::value).orElse(null));
    }
  }

  static CaseView of(CaseWithReport found, AppealPeriod period, Instant now) {
    Case head = found.head();
    return new CaseView(
        head.id().reference(), head.stage().name().name(), head.receivedAt().toString(), head.changedAt().toString(),
        head.expectedBy().toString(), Known.outcome(head).map(outcome -> outcome.name().name()).orElse(null),
        period.endFor(head).filter(now::isBefore).map(Instant::toString).orElse(null),
        ReportView.of(found.report()), ReporterView.of(head.reporter()),
        ContactWords.of(head.reporter().safeContact()));
  }

  /** Keeps what was reported out of logs. */
  @Override
  public String toString() {
    return "CaseView[" + reference + "]";
  }
}
