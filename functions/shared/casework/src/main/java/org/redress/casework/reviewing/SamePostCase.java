package org.redress.casework.reviewing;

import java.util.Optional;
import org.redress.casework.reviewers.SeenCase;

/**
 * Another report of the same post.
 *
 * @param left why it cannot be answered with the one that is being decided; empty if it can
 */
public record SamePostCase(SeenCase seen, Optional<Left> left) {}
