package org.redress.reviewcases.casescreen;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redress.casework.reviewers.SimilarCase;
import org.redress.casework.reviewers.SimilarCases;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.CaseRow;
import org.redress.web.console.onecase.LikePart;
import org.redress.web.console.onecase.LikesPart;
import org.redress.web.messages.Messages;

/** Cases that are like the one on the page, and why. */
final class LikeParts {

  private final CaseFile file;
  private final Glossary glossary;
  private final Times times;
  private final Messages messages;
  private final boolean merges;

  /**
   * Wires the part.
   *
   * @param merges whether this case may be merged with another
   */
  LikeParts(CaseFile file, Glossary glossary, Times times, boolean merges) {
    this.file = file;
    this.glossary = glossary;
    this.times = times;
    this.messages = glossary.messages();
    this.merges = merges;
  }

  LikesPart part() {
    List<SimilarCase> all = file.other().similar();
    return new LikesPart(
        rows(SimilarCase::isOfThePost), rows(like -> !like.isOfThePost()), file.folded(),
        all.size() >= SimilarCases.MOST);
  }

  private List<LikePart> rows(Predicate<SimilarCase> which) {
    return file.other().similar().stream().filter(which).map(this::row).toList();
  }

  private LikePart row(SimilarCase like) {
    String reference = like.id().reference();
    return new LikePart(
        reference, CaseRow.href(reference), why(like), standing(like),
        merges && like.isOfThePost() && goesOn(like) ? reference : "");
  }

  private String why(SimilarCase like) {
    return like.likenesses()
        .stream()
        .map(likeness -> messages.text("console.likeness." + Codes.of(likeness)))
        .collect(Collectors.joining(", "));
  }

  private String standing(SimilarCase like) {
    String stage = messages.text("console.stage." + Codes.of(like.stage()));
    return messages.text(
        "console.case.likes.standing",
        Map.of(
            "stage", like.outcome().map(outcome -> stage + ", " + glossary.outcome(outcome)).orElse(stage), "when",
            times.at(like.receivedAt())));
  }

  private static boolean goesOn(SimilarCase like) {
    return switch (like.stage()) {
      case QUEUED, IN_REVIEW, AWAITING_REPORTER, AWAITING_APPROVAL, APPEALED -> true;
      case RECEIVED, SCREENED, DECIDED, CLOSED, MERGED, WITHDRAWN -> false;
    };
  }
}
