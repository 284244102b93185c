package org.redress.reviewcases.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.Response;

/** Does something to several cases, each by itself: what cannot be done to one keeps it from no other. */
final class Bulk {

  /** Of a case that does not exist, at all or for whoever asks. */
  static final String NO_SUCH_CASE = "no-such-case";

  private final Sight sight;

  Bulk(Sight sight) {
    this.sight = sight;
  }

  /** What is done to each case. */
  @FunctionalInterface
  interface Deed {

    /**
     * Does it.
     *
     * @param named by what the case was named
     */
    Response to(SeenCase seen, String named);
  }

  /**
   * What became of it.
   *
   * @param done the cases to which it was done, as they are now
   * @param left why it was not done to others, by their references or by what was sent in the place of one
   */
  record Result(List<SeenCase> done, Map<String, String> left) {}

  /**
   * Does it.
   *
   * @param named the cases: a reference each, which a dot and a number may follow
   */
  Result each(Reviewer reviewer, List<String> named, Deed deed) {
    List<SeenCase> done = new ArrayList<>();
    Map<String, String> left = new LinkedHashMap<>();
    for (String name : named) {
      Optional<SeenCase> seen = see(reviewer, name);
      if (seen.isEmpty()) {
        left.put(name, NO_SUCH_CASE);
      } else {
        tell(seen.get(), () -> deed.to(seen.get(), name), done, left);
      }
    }
    return new Result(done, left);
  }

  /** A case, where it is one for them. */
  Optional<SeenCase> see(Reviewer reviewer, String named) {
    return CaseId.parse(named.split("\\.", 2)[0]).flatMap(id -> sight.see(reviewer, id));
  }

  private static void tell(
      SeenCase seen, Supplier<Response> deed, List<SeenCase> done, Map<String, String> left) {
    try {
      Response response = deed.get();
      if (response instanceof Response.Done(SeenCase now)) {
        done.add(now);
      } else {
        left.put(seen.id().reference(), why(response));
      }
    } catch (CaseChanges.BusyException _) {
      left.put(seen.id().reference(), "busy");
    }
  }

  private static String why(Response refused) {
    return switch (refused) {
      case Response.LeaseLost _ -> "held";
      case Response.Moved _ -> "moved";
      case Response.NotAllowed _ -> "not-allowed";
      case Response.NotPossible _ -> "not-possible";
      case Response.Done _ -> throw new IllegalArgumentException("What is done was not refused");
    };
  }
}
