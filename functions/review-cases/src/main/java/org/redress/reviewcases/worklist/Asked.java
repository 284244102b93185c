package org.redress.reviewcases.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.casework.CaseTag;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.reviewers.WorkFilter;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.words.Codes;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * Which cases somebody asks for, as the address of a list says it.
 *
 * @param mine only those that they have themselves, which are all in review
 */
public record Asked(
    Stage.Name stage, Optional<ClauseId> clause, Optional<Priority> priority, Optional<CaseTag> tag, boolean overdue,
    boolean mine) {

  /** The names of the fields, in their order on the page. */
  static final String STAGE = "stage";
  static final String CLAUSE = "clause";
  static final String PRIORITY = "priority";
  static final String TAG = "tag";

  private static final String OVERDUE = "overdue";
  private static final String MINE = "mine";
  private static final String YES = "yes";

  /** Everything at a stage. */
  static Asked of(Stage.Name stage) {
    return new Asked(stage, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  /**
   * Reads what is asked for. What is not asked for is everything that waits for a reviewer.
   *
   * @param given what a field holds
   * @throws ProblemException if a field holds something that it cannot hold
   */
  public static Asked read(Function<String, Optional<String>> given) {
    Function<String, Optional<String>> filled = name -> given.apply(name).filter(value -> !value.isBlank());
    boolean mine = filled.apply(MINE).isPresent();
    Optional<Stage.Name> stage = filled.apply(STAGE)
        .map(value -> one(STAGE, value, WorkFilter.STAGES.stream(), Codes::of));
    return new Asked(
        mine ? Stage.Name.IN_REVIEW : stage.orElse(Stage.Name.QUEUED),
        filled.apply(CLAUSE).map(value -> clause(value)),
        filled.apply(PRIORITY).map(value -> one(PRIORITY, value, Arrays.stream(Priority.values()), Codes::of)),
        filled.apply(TAG).map(value -> CaseTag.parse(value).orElseThrow(() -> refused(TAG))),
        filled.apply(OVERDUE).isPresent(), mine);
  }

  /** As the domain asks. */
  public WorkFilter filter(Instant now) {
    return new WorkFilter(stage, priority, clause, tag, overdue ? Optional.of(now) : Optional.empty());
  }

  /** The address of the list. */
  String address() {
    List<String> pairs = new ArrayList<>();
    pairs.add(mine ? MINE + "=" + YES : STAGE + "=" + Codes.of(stage));
    clause.ifPresent(id -> pairs.add(CLAUSE + "=" + id));
    priority.ifPresent(only -> pairs.add(PRIORITY + "=" + Codes.of(only)));
    tag.ifPresent(only -> pairs.add(TAG + "=" + URLEncoder.encode(only.value(), UTF_8)));
    if (overdue) {
      pairs.add(OVERDUE + "=" + YES);
    }
    return ConsoleRoute.CASES.path() + "?" + String.join("&", pairs);
  }

  /** The address of the page of the list that begins there. */
  String address(String place) {
    return address() + "&at=" + URLEncoder.encode(place, UTF_8);
  }

  private static ClauseId clause(String value) {
    if (!ClauseId.isWellFormed(value)) {
      throw refused(CLAUSE);
    }
    return new ClauseId(value);
  }

  private static <T> T one(String field, String value, Stream<T> all, Function<T, String> name) {
    return all.filter(each -> name.apply(each).equals(value)).findFirst().orElseThrow(() -> refused(field));
  }

  private static ProblemException refused(String field) {
    return new ProblemException(
        Problem.invalidFields(List.of(new FieldError(field, "This is none of the values that it can have."))));
  }
}
