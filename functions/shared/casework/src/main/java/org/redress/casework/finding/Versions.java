package org.redress.casework.finding;

/**
 * What a screening was made with, so that it can be explained and repeated later.
 *
 * @param catalogue the clause catalogue's version
 * @param detectors the version of patterns and models
 * @param thresholds the version of the numbers that scale their probabilities
 */
public record Versions(String catalogue, String detectors, String thresholds) {}
