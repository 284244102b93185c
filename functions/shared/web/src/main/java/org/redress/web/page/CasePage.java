package org.redress.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.web.messages.Messages;

/**
 * Where a case stands, and the texts as they are kept.
 *
 * @param stage the name of its stage, for which there is a message
 * @param receivedOn the day on which it was opened, where the organisation is
 * @param account the reporter's own account; may be blank
 */
public record CasePage(
    Messages messages, String reference, String stage, LocalDate receivedOn, LocalDate expectedBy, String account,
    List<ReportedPost> posts) {

  /**
   * A post as the reporter gave it.
   *
   * @param text the words posted; may be blank when there is a link
   */
  public record ReportedPost(
      String text, Optional<String> url, Optional<String> platform, Optional<String> author,
      Optional<String> postedAt) {

    private static final Pattern WEB = Pattern.compile("(?i:https?)://.*", Pattern.DOTALL);

    /** Whether the link leads to the web; any other is shown, but not to be followed. */
    public boolean onTheWeb() {
      return url.filter(link -> WEB.matcher(link).matches()).isPresent();
    }

    /** Keeps what was posted, where and by whom out of logs. */
    @Override
    public String toString() {
      return "ReportedPost[" + text.length() + " characters]";
    }
  }

  public CasePage {
    posts = List.copyOf(posts);
  }

  public String title() {
    return Titles.of(messages, messages.text("case.title"));
  }

  /** Keeps what was reported out of logs. */
  @Override
  public String toString() {
    return "CasePage[" + reference + "]";
  }
}
