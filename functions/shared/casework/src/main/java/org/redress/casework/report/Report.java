package org.redress.casework.report;

import java.util.List;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/**
 * What a member reports. The words posted and the reporter's account of them are kept apart, because the account
 * describes abuse without being any.
 *
 * @param account the reporter's own account of what happened; may be blank when a post holds text
 * @param posts at most {@link #MAX_POSTS}
 * @param ongoing whether it is still going on
 * @param clauses the clauses that the reporter thinks apply; may be empty
 * @param details what else it says
 */
public record Report(
    String account, List<Post> posts, boolean ongoing, List<ClauseId> clauses, Details details) {

  public static final int MAX_POSTS = 50;

  /** @throws IllegalArgumentException if neither account nor any post holds text, or there are too many posts */
  public Report {
    posts = List.copyOf(posts);
    clauses = List.copyOf(clauses);
    if (account.isBlank() && posts.stream().allMatch(post -> post.text().isBlank())) {
      throw new IllegalArgumentException("A report needs an account or a post with text");
    }
    if (posts.size() > MAX_POSTS) {
      throw new IllegalArgumentException("A report holds at most " + MAX_POSTS + " posts");
    }
  }

  /** A report that says nothing beside these. */
  public Report(String account, List<Post> posts, boolean ongoing, List<ClauseId> clauses) {
    this(account, posts, ongoing, clauses, Details.NONE);
  }

  /** The digest of everything in the report: two reports that differ anywhere have different ones. */
  public Digest digest() {
    Digester digester = new Digester().add(account).add(posts.size());
    posts.forEach(post -> post.addTo(digester));
    digester.add(Boolean.toString(ongoing)).add(clauses.size());
    clauses.forEach(clause -> digester.add(clause.value()));
    // Left out where there are none, so that the digests of reports from before there were details stay theirs.
    if (!details.equals(Details.NONE)) {
      details.addTo(digester);
    }
    return digester.digest();
  }

  /** Keeps the report's words out of logs. */
  @Override
  public String toString() {
    return "Report[" + posts.size() + " posts]";
  }
}
