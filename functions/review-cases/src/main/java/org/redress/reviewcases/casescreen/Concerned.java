package org.redress.reviewcases.casescreen;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.casework.reviewing.Response;
import org.redress.casework.reviewing.SetBranches;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Routes;

/** Whom a case concerns: the branches that reviewers say, and the respondent, whom they may have folded away. */
final class Concerned {

  private static final Pattern BRANCH = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private final CasePosts posts;
  private final SetBranches branches;
  private final ReviewWiring review;

  Concerned(CasePosts posts, ReviewWiring review) {
    this.posts = posts;
    this.branches = review.branches();
    this.review = review;
  }

  void addTo(Routes routes) {
    routes
        .inside(
            ConsoleRoute.CASE_BRANCHES,
            posts.of(Deed.of("branches", this::set, TimelineEvent.Kind.BRANCHES_SET)))
        .inside(
            ConsoleRoute.CASE_UNFOLDING,
            posts.of(
                Deed.of(
                    "unfolding", sent -> review.unfolding().unfold(sent.seen()),
                    TimelineEvent.Kind.RESPONDENT_UNFOLDED)));
  }

  /** What stands there already is done. */
  private Response set(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    SortedSet<String> named = sent.all("branches")
        .stream()
        .flatMap(some -> Arrays.stream(BETWEEN.split(some)))
        .filter(one -> !one.isEmpty())
        .map(one -> one.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
    if (named.size() > SetBranches.MOST || !named.stream().allMatch(one -> BRANCH.matcher(one).matches())) {
      fields.wrong("branches", "console.case.branches.branches.wrong");
    }
    fields.check();
    return named.equals(sent.seen().view().branches())
        ? new Response.Done(sent.seen())
        : branches.set(sent.seen(), named);
  }
}
