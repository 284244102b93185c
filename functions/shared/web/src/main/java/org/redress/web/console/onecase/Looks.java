package org.redress.web.console.onecase;

/**
 * How somebody likes the page.
 *
 * @param covered whether words and pictures are covered until they are asked for
 * @param grey whether pictures are without colours
 * @param shortcuts whether single keys do things
 */
public record Looks(boolean covered, boolean grey, boolean shortcuts) {}
