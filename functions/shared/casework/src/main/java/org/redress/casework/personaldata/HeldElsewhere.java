package org.redress.casework.personaldata;

/**
 * A queue, a log or an index.
 *
 * @param kind {@code queue}, {@code log} or {@code index}
 * @param name as the template calls it
 * @param holds what, in a sentence
 */
public record HeldElsewhere(String kind, String name, String holds, Category category) {}
