package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.review.Opinion;

/** What a reviewer thinks of a clause. */
final class OpinionItem {

  private static final String CLAUSE = "clause";
  private static final String VIEW = "view";
  private static final String SCREENING = "screening";
  private static final String PROBABILITY = "probability";
  private static final String BY = "by";
  private static final String AT = "at";

  private OpinionItem() {}

  static Attributes write(CaseId id, Opinion opinion) {
    return Attributes.of(Keys.opinion(id, opinion.clause()))
        .put(CLAUSE, opinion.clause().value())
        .put(VIEW, opinion.view().name())
        .put(SCREENING, opinion.screening())
        .put(PROBABILITY, opinion.probability().map(probability -> Double.toString(probability)))
        .put(BY, opinion.by())
        .put(AT, opinion.at());
  }

  static Opinion read(Item item) {
    Optional<Double> probability = item.optionalText(PROBABILITY).map(Double::valueOf);
    return new Opinion(
        new ClauseId(item.text(CLAUSE)), Opinion.View.valueOf(item.text(VIEW)), item.number(SCREENING), probability,
        item.text(BY), item.moment(AT));
  }
}
