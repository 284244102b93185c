package org.redress.casework.notices;

import java.time.Instant;

/**
 * Which optional mails somebody has stopped, by the ids that {@link StopTokens} gives. Whoever owes an address an optional
 * mail asks first.
 */
public interface StoppedMails {

  /** Keeps the wish; to stop what is stopped changes nothing that matters. */
  void stop(String id, Instant now);

  boolean isStopped(String id);
}
