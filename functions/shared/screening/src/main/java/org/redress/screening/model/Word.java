package org.redress.screening.model;

/**
 * A word as the model reads it: letters without accents, a sign, or a name put in the place of something else.
 *
 * @param start where in the text that it was read from it begins, in UTF-16
 * @param end behind its last character there
 */
record Word(String text, int start, int end) {}
