package org.redress.screening.model;

/**
 * A piece of a word.
 *
 * @param id in the model's vocabulary
 * @param start where in the text the piece's word begins, in UTF-16
 * @param end behind the word's last character there
 */
record Token(int id, int start, int end) {}
