package org.redress.web.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field its dotted name, such as {@code posts.0.url}; empty for the request as a whole
 * @param message what to do about it, in plain words
 */
public record FieldError(String field, String message) {}
