package org.redress.web.console.onecase;

/**
 * A reason for care, or a principle that is concerned.
 *
 * @param label the letter by which marks name it
 * @param kind the name of a message that says what it is
 */
public record CautionPart(String label, String anchor, String kind, String name, String text, String reason) {}
