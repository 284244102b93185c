package org.redress.casework.notices;

import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.report.EmailAddress;

/** The addresses to which no mail goes. Only a keyed hash of each is kept. */
public interface Suppressions {

  /**
   * An entry.
   *
   * @param id the keyed hash of the address
   */
  record Entry(String id, Suppression suppression) {}

  /** Why no mail goes to the address; empty if mails do. Upper and lower case are the same. */
  Optional<Suppression> of(EmailAddress address);

  /** Lets no more mails go to the address. What is there already stays, unless this outweighs it. */
  void add(EmailAddress address, Suppression suppression);

  /** The entry's id, whether or not there is one. */
  String id(EmailAddress address);

  /**
   * Lets mails go to the address again.
   *
   * @return what had kept them; empty if nothing did
   */
  Optional<Suppression> lift(String id);

  /** All entries, a page at a time. */
  Page<Entry> list(Optional<Page.Cursor> from);
}
