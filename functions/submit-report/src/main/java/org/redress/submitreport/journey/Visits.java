package org.redress.submitreport.journey;

import java.util.random.RandomGenerator;
import org.redress.casework.drafts.DraftToken;
import org.redress.web.http.Request;
import org.redress.web.messages.Languages;

/** Recognises who fills in the form. */
final class Visits {

  private final Languages languages;
  private final RandomGenerator random;

  Visits(Languages languages, RandomGenerator random) {
    this.languages = languages;
    this.random = random;
  }

  /** The visit by whoever holds a draft's token, or will from now on. */
  Visit of(Request request) {
    DraftToken token = Visit.COOKIE.read(request)
        .flatMap(DraftToken::parse)
        .orElseGet(() -> DraftToken.fresh(random));
    return new Visit(request, languages.of(request), token);
  }

  /** The same, as if there had been no draft before. */
  Visit afresh(Request request) {
    return new Visit(request, languages.of(request), DraftToken.fresh(random));
  }
}
