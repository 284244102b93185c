package org.redress.casework.report;

import java.util.Optional;
import org.redress.casework.timeline.Digester;

/**
 * A post that is complained about, as the reporter gives it.
 *
 * @param text the words posted; may be blank when a link stands for them
 * @param postedAt a date or a date and time in ISO 8601, as exact as the reporter knows it
 */
public record Post(
    String text,
    Optional<String> url,
    Optional<String> platform,
    Optional<String> author,
    Optional<String> postedAt) {

  void addTo(Digester digester) {
    digester.add(text)
        .add(url.orElse(""))
        .add(platform.orElse(""))
        .add(author.orElse(""))
        .add(postedAt.orElse(""));
  }

  /** Keeps what was posted, where and by whom out of logs. */
  @Override
  public String toString() {
    return "Post[" + text.length() + " characters]";
  }
}
