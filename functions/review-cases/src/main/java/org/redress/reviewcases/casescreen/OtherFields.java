package org.redress.reviewcases.casescreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.SamePost;
import org.redress.casework.reviewing.Together;

/** Reads which other cases are to be answered along: {@code RD-7K2M9-QXW4T.3}, with the number of the last message read. */
final class OtherFields {

  private static final String NAME = "others";
  private static final Pattern FORM = Pattern.compile("(RD-[0-9A-Z]{5}-[0-9A-Z]{5})\\.(\\d{1,9})");

  private final Sent sent;
  private final Sight sight;

  OtherFields(Sent sent, Sight sight) {
    this.sent = sent;
    this.sight = sight;
  }

  /** How a form names a case as it is shown now. */
  static String name(SeenCase seen) {
    return seen.id().reference() + "." + seen.view().lastMessage();
  }

  /** The others that there are for whoever sent this; what cannot be read is wrong, which the fields know then. */
  List<Together.Other> read(Fields fields) {
    List<String> given = sent.all(NAME);
    List<Together.Other> others = new ArrayList<>();
    for (String one : given) {
      Matcher form = FORM.matcher(one);
      Optional<CaseId> id = form.matches() ? CaseId.parse(form.group(1)) : Optional.empty();
      if (id.filter(other -> !other.equals(sent.seen().id())).isEmpty()) {
        fields.wrong(NAME, "console.case.others.missing");
        return List.of();
      }
      id.flatMap(other -> sight.see(sent.seen().reviewer(), other))
          .map(other -> new Together.Other(other, Integer.parseInt(form.group(2))))
          .ifPresent(others::add);
    }
    if (given.size() > SamePost.AT_ONCE) {
      fields.wrong(NAME, "console.case.others.many");
    }
    return others;
  }
}
