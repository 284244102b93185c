package org.redress.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Details;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.web.json.JsonValue;
import org.redress.web.json.ObjectReader;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldErrors;

/** Reads a submission and finds everything that is wrong with it at once. */
public final class SubmissionDecoder {

  private final Messages messages;
  private final Set<ClauseId> known;

  /**
   * Says what is wrong in these words.
   *
   * @param known the clauses that a report may name
   */
  public SubmissionDecoder(Messages messages, Set<ClauseId> known) {
    this.messages = messages;
    this.known = Set.copyOf(known);
  }

  /** The same, with what is wrong said in other words. */
  public SubmissionDecoder in(Messages words) {
    return new SubmissionDecoder(words, known);
  }

  /** Decodes the body of {@code POST /reports}, as JSON or made so of a form or a row. */
  public Decoded decode(JsonValue body) {
    FieldErrors errors = new FieldErrors();
    ObjectReader in = ObjectReader.root(body, errors, messages);
    if (!errors.isEmpty()) {
      return new Decoded.Invalid(errors.list());
    }
    String account = in.text("account").orElse("");
    List<Post> posts = in.objects("posts", Report.MAX_POSTS).stream().map(PostDecoder::decode).toList();
    boolean ongoing = in.flag("ongoing").orElse(false);
    List<ClauseId> clauses = clauses(in);
    Details details = DetailsDecoder.decode(in);
    Optional<Reporter> reporter = ReporterDecoder.decode(in.object("reporter"));
    requireConsent(in);
    requireWords(in, account, posts);
    in.refuseOthers();
    return reporter.isPresent() && errors.isEmpty()
        ? new Decoded.Valid(new Report(account, posts, ongoing, clauses, details), reporter.get())
        : new Decoded.Invalid(errors.list());
  }

  private List<ClauseId> clauses(ObjectReader in) {
    List<JsonValue> items = in.list("clauses");
    List<ClauseId> clauses = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof JsonValue.Text(var id) && isKnown(id)) {
        clauses.add(new ClauseId(id));
      } else {
        in.refuse("clauses." + i, "error.clause");
      }
    }
    return clauses.stream().distinct().toList();
  }

  private boolean isKnown(String id) {
    return ClauseId.isWellFormed(id) && known.contains(new ClauseId(id));
  }

  private static void requireConsent(ObjectReader in) {
    boolean given = in.flag("consent").orElse(false);
    if (!given && !in.refused("consent")) {
      in.refuse("consent", "error.consent");
    }
  }

  private static void requireWords(ObjectReader in, String account, List<Post> posts) {
    boolean said = !account.isBlank() || posts.stream().anyMatch(post -> !post.text().isBlank());
    if (!said && !in.refused("account") && !in.refused("posts")) {
      in.refuse("account", "error.nothing");
    }
  }
}
