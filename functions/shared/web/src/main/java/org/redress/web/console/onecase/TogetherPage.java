package org.redress.web.console.onecase;

import java.util.List;
import org.redress.web.console.Frame;

/**
 * What became of several reports of one post that were to be answered together.
 *
 * @param reference of the one that the reviewer was at
 * @param words the name of the messages that say what was done
 * @param answered the others to which that was done, each with its reference
 * @param left the others that stay as they are, each with the reason
 */
public record TogetherPage(Frame frame, String reference, String words, List<Fact> answered, List<Fact> left) {

  public TogetherPage {
    answered = List.copyOf(answered);
    left = List.copyOf(left);
  }

  public String title() {
    return frame.titled(frame.messages().text(words + ".title"));
  }

  /** Where the case is that the reviewer was at. */
  public String path() {
    return Frame.BASE + "/cases/" + reference;
  }

  public String formToken() {
    return frame.who().map(Frame.Who::formToken).orElse("");
  }
}
