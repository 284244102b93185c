package org.redress.web.console.onecase;

/**
 * A clause as the catalogue has it.
 *
 * @param text what it covers
 * @param source the organisation's exact wording; empty where it has not added it
 * @param link where the organisation publishes that; empty for nowhere
 */
public record ClausePart(String id, String name, String text, String source, String link) {}
