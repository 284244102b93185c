package org.redress.casework.numbers;

import java.time.YearMonth;

/**
 * What everybody may know of a month.
 *
 * @param over whether nothing is added to it any more
 * @param received reports
 * @param decided reports that got their first outcome
 * @param withdrawn reports taken back
 * @param merged reports found to be the same matter as another
 * @param reviewsAsked outcomes of which a review was asked for
 * @param reviewed outcomes that were reviewed
 */
public record PublicMonth(
    YearMonth month, boolean over, Shown received, Shown decided, Shown withdrawn, Shown merged, Shown reviewsAsked,
    Shown reviewed) {}
