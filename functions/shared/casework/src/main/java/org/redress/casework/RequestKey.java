package org.redress.casework;

import org.redress.casework.timeline.Digest;

/**
 * By what something that may come more than once is known again, however it was delivered.
 *
 * @param key the digest of what names it
 * @param content the digest of what it asks, to which the key is bound
 * @param lasting whether it is known again for good; otherwise for as long as anything repeats a request by itself
 */
public record RequestKey(Digest key, Digest content, boolean lasting) {

  /** Something that is repeated soon or not at all. */
  public RequestKey(Digest key, Digest content) {
    this(key, content, false);
  }
}
