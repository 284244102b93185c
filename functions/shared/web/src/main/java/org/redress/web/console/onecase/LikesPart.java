package org.redress.web.console.onecase;

import java.util.List;

/**
 * Cases that are like the one on the page, the last received first.
 *
 * @param ofThePost about the same or nearly the same post
 * @param ofTheAccount about something else of the same account
 * @param folded whether it is folded away whom the case is about, and with it the history of the account
 * @param most whether these are only the last of more
 */
public record LikesPart(List<LikePart> ofThePost, List<LikePart> ofTheAccount, boolean folded, boolean most) {

  public LikesPart {
    ofThePost = List.copyOf(ofThePost);
    ofTheAccount = List.copyOf(ofTheAccount);
  }
}
