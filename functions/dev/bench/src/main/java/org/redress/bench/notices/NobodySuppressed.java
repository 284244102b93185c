package org.redress.bench.notices;

import java.util.List;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.notices.Suppression;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.report.EmailAddress;

/** Mails go to every address: nothing bounces in a rehearsal. */
final class NobodySuppressed implements Suppressions {

  @Override
  public Optional<Suppression> of(EmailAddress address) {
    return Optional.empty();
  }

  @Override
  public void add(EmailAddress address, Suppression suppression) {
    throw new IllegalStateException("Nothing bounces here");
  }

  @Override
  public String id(EmailAddress address) {
    return address.value();
  }

  @Override
  public Optional<Suppression> lift(String id) {
    return Optional.empty();
  }

  @Override
  public Page<Entry> list(Optional<Page.Cursor> from) {
    return new Page<>(List.of(), Optional.empty());
  }
}
