package org.redress.web.page;

/**
 * Something to choose on a page.
 *
 * @param value what the form sends
 * @param label what people read
 * @param hint a sentence more; may be empty
 */
public record Choice(String value, String label, String hint) {}
