package org.redress.casework.erasure;

import java.util.Locale;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.KeyedHash;
import org.redress.casework.history.Account;
import org.redress.casework.report.EmailAddress;

/**
 * By what the ledger knows somebody again who comes back with a restored table: a keyed hash of who they are and of the place
 * where they stood. It is another one in each place, so the ledger tells nobody where else somebody stood.
 */
public final class PersonMarks {

  private static final String SEPARATOR = "\n";

  private final KeyedHash hash;

  /**
   * Makes marks.
   *
   * @param hash under a key that is never rotated without the ledger
   */
  public PersonMarks(KeyedHash hash) {
    this.hash = hash;
  }

  ErasedPerson writer(CaseId id, EmailAddress address) {
    return of(id, "writer", address.value().toLowerCase(Locale.ROOT));
  }

  ErasedPerson respondent(CaseId id, Account account) {
    return of(id, "account", account.platform() + SEPARATOR + account.handle());
  }

  ErasedPerson staff(String subject) {
    return new ErasedPerson(Optional.empty(), mark("staff", subject));
  }

  private ErasedPerson of(CaseId id, String kind, String who) {
    return new ErasedPerson(Optional.of(id), mark(kind, id + SEPARATOR + who));
  }

  private String mark(String kind, String who) {
    return hash.hex(kind + SEPARATOR + who);
  }
}
