package org.redress.casework;

import org.redress.casework.timeline.Digest;

/**
 * By what something that may come more than once is known again, however it was delivered.
 *
 * @param key the digest of what names it
 * @param content the digest of what it asks, to which the key is bound
 */
public record RequestKey(Digest key, Digest content) {}
