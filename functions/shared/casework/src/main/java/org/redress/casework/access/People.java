package org.redress.casework.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.report.EmailAddress;

/** Everybody who has signed in to the console. */
public interface People {

  Optional<Person> find(String subject);

  /** All of them: tens, not thousands. */
  List<Person> all();

  /**
   * Keeps what the provider says of somebody, and leaves everything else about them as it is.
   *
   * @param address where mails reach them, if the provider vouches for it; without it none is known any more
   */
  void seen(String subject, String name, Set<Role> roles, Optional<EmailAddress> address, Instant at);

  /** Ends every session of somebody, by one write. */
  void endSessions(String subject);

  /**
   * Ends every session of somebody and lets them begin no other, by one write. Somebody who is not known may be removed,
   * too.
   *
   * @param by the subject of the administrator
   */
  void remove(String subject, String by);

  /** Lets somebody sign in again. */
  void readmit(String subject);
}
