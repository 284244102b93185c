package org.redress.reviewcases.casescreen;

import org.redress.casework.reviewers.Declared;
import org.redress.reviewcases.own.Likes;
import org.redress.web.console.onecase.Looks;

/** How somebody likes the page, by what they declared. */
final class LooksOf {

  private LooksOf() {}

  static Looks read(Declared declared) {
    Likes likes = Likes.of(declared);
    return new Looks(likes.is(Likes.COVERED), likes.is(Likes.GREY), likes.is(Likes.SHORTCUTS));
  }
}
