package org.redress.submitreport.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithReport;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.proof.ProofSigner;
import org.redress.caseworkaws.proof.SubmissionProof;
import org.redress.web.http.Responses;
import org.redress.web.json.StrictJson;

/** A case's proof of submission, and the copy of the report that the proof is about, as files to save. */
public final class CaseProof {

  private final CaseStore cases;
  private final Supplier<ProofSigner> signer;

  /**
   * Wires it.
   *
   * @param signer asked for when a proof is
   */
  public CaseProof(CaseStore cases, Supplier<ProofSigner> signer) {
    this.cases = cases;
    this.signer = signer;
  }

  /** The report as it is kept. Neither order nor form may change: the digest in a proof is of these very bytes. */
  private record Copy(
      String reference, String receivedAt, String account, List<Words> posts, boolean ongoing,
      List<String> clauses, boolean threatToLife, List<String> accounts, @Nullable String platform, When when) {

    static Copy of(Case head, Report report) {
      return new Copy(
          head.id().reference(), head.receivedAt().toString(), report.account(),
          report.posts().stream().map(Words::of).toList(), report.ongoing(),
          report.clauses().stream().map(ClauseId::value).toList(), report.details().threatToLife(),
          report.details().accounts(), report.details().platform().orElse(null),
          new When(
              report.details().day().map(LocalDate::toString).orElse(null), report.details().when().orElse(null)));
    }

    @Override
    public String toString() {
      return "Copy[" + reference + "]";
    }
  }

  private record When(@Nullable String day, @Nullable String words) {}

  private record Words(
      String text, @Nullable String url, @Nullable String platform, @Nullable String author,
      @Nullable String postedAt) {

    static Words of(Post post) {
      return new Words(
          post.text(), post.url().orElse(null), post.platform().orElse(null), post.author().orElse(null),
          post.postedAt().orElse(null));
    }

    @Override
    public String toString() {
      return "Words[" + text.length() + " characters]";
    }
  }

  /** {@code GET /reports/{reference}/copy}. */
  public APIGatewayV2HTTPResponse copy(CaseId id) {
    return file(copyOf(found(id)), id.reference() + "-report.json");
  }

  /** {@code GET /reports/{reference}/proof}. */
  public APIGatewayV2HTTPResponse proof(CaseId id) {
    CaseWithReport found = found(id);
    Digest digest = Digest.over(copyOf(found).getBytes(UTF_8));
    SubmissionProof proof = new SubmissionProof(id, found.head().receivedAt(), digest);
    return file(signer.get().document(proof), id.reference() + "-proof.json");
  }

  private CaseWithReport found(CaseId id) {
    return cases.findWithReport(id)
        .orElseThrow(() -> new IllegalStateException("Case " + id + " was open and is gone"));
  }

  private static String copyOf(CaseWithReport found) {
    return StrictJson.write(Copy.of(found.head(), found.report()));
  }

  private static APIGatewayV2HTTPResponse file(String content, String name) {
    return Responses.of(
        200, "application/json", content, Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }
}
