package org.redress.web.console.onecase;

/**
 * A case that is like the one on the page.
 *
 * @param path where it is
 * @param why in what it is alike, in words
 * @param standing where it stands and when it was received, in words
 * @param merging the value of a merger's field with which this page offers to merge into it; empty where it does not
 */
public record LikePart(String reference, String path, String why, String standing, String merging) {}
