package org.redress.casework.reviewers;

import java.util.List;
import java.util.Optional;
import org.redress.casework.report.Details;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;

/** Words without what names whom they are about: accounts, and addresses of posts. The words themselves stay. */
final class Folded {

  private Folded() {}

  static Report of(Report words) {
    Details details = words.details();
    return new Report(
        words.account(), words.posts().stream().map(Folded::of).toList(), words.ongoing(), words.clauses(),
        new Details(details.threatToLife(), List.of(), details.platform(), details.day(), details.when()));
  }

  private static Post of(Post post) {
    return new Post(post.text(), Optional.empty(), post.platform(), Optional.empty(), post.postedAt());
  }
}
