package org.redress.casework.access;

import java.util.Optional;

/** Keeps sessions, and sign-ins that have begun. */
public interface Sessions {

  /**
   * A session and whose it is, as they stand now.
   *
   * @param person empty if the subject is not known
   */
  record Standing(Session session, Optional<Person> person) {}

  /**
   * Reads a session and its person in one call, each as it stands when it is read: what ended either before the call is
   * seen.
   */
  Optional<Standing> find(String id, String subject);

  /** Keeps a new session. */
  void begin(Session session);

  /** Keeps a session in another state; false if it has changed or ended since that one was read. */
  boolean replace(Session before, Session after);

  /** Forgets a session. */
  void end(String id, String subject);

  /** Keeps a sign-in that begins. */
  void keep(PendingSignIn pending);

  /** Takes a sign-in out, so that nobody else can; empty if there is none, or somebody has. */
  Optional<PendingSignIn> take(String id);
}
