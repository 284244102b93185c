package org.redress.casework.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.casework.Page;
import org.redress.casework.report.EmailAddress;

/** Keeps suppressions in memory, under the contract of the port. */
public final class SuppressionsInMemory implements Suppressions {

  private final Map<String, Suppression> entries = new TreeMap<>();

  @Override
  public Optional<Suppression> of(EmailAddress address) {
    return Optional.ofNullable(entries.get(id(address)));
  }

  @Override
  public void add(EmailAddress address, Suppression suppression) {
    entries.merge(
        id(address), suppression,
        (there, added) -> added.reason().compareTo(there.reason()) > 0 ? added : there);
  }

  @Override
  public String id(EmailAddress address) {
    return "hash of " + address.value().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Suppression> lift(String id) {
    return Optional.ofNullable(entries.remove(id));
  }

  @Override
  public Page<Entry> list(Optional<Page.Cursor> from) {
    List<Entry> all = new ArrayList<>();
    entries.forEach((id, suppression) -> all.add(new Entry(id, suppression)));
    return new Page<>(all, Optional.empty());
  }
}
