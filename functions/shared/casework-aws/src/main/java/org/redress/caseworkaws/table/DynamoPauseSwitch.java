package org.redress.caseworkaws.table;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.redress.casework.notices.PauseSwitch;
import org.redress.casework.notices.SendingPause;
import org.redress.casework.notices.SendingPause.Because;

/**
 * One item that says which table it was written to, by the id that DynamoDB gives each table. It is copied with all others
 * when a table is restored, and the copy has an id of its own, also under the old name.
 */
public final class DynamoPauseSwitch implements PauseSwitch {

  private static final String TABLE = "table";
  private static final String PAUSED_AT = "pausedAt";

  /** A table cannot be removed and another one restored under its name in less. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final CaseTable table;
  private final InstantSource clock;
  private final AtomicReference<Asked> asked = new AtomicReference<>(new Asked("", Instant.MIN));

  public DynamoPauseSwitch(CaseTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  private record Asked(String identity, Instant at) {}

  @Override
  public Optional<SendingPause> standing() {
    Item said = said();
    Optional<Instant> since = said.optionalText(PAUSED_AT).map(Instant::parse);
    return said.text(TABLE).equals(identity())
        ? since.map(at -> new SendingPause(Because.ASKED, Optional.of(at)))
        : Optional.of(new SendingPause(Because.RESTORED, since));
  }

  @Override
  public void pause() {
    Item said = said();
    if (!said.has(PAUSED_AT)) {
      table.put(Puts.always(saying(said.text(TABLE)).put(PAUSED_AT, clock.instant())));
    }
  }

  @Override
  public void release() {
    table.put(Puts.always(saying(identity())));
  }

  /** What the table says; what a table that says nothing is made to say. */
  private Item said() {
    Optional<Item> standing = table.get(Keys.sending());
    if (standing.isPresent()) {
      return standing.get();
    }
    table.put(Puts.fresh(saying(identity())));
    return table.get(Keys.sending()).orElseThrow(() -> new IllegalStateException("The table does not say which it is"));
  }

  private static Attributes saying(String identity) {
    return Attributes.of(Keys.sending()).put(TABLE, identity);
  }

  private String identity() {
    Instant now = clock.instant();
    Asked last = asked.get();
    if (last.at().isBefore(now.minus(FRESH))) {
      last = new Asked(table.identity(), now);
      asked.set(last);
    }
    return last.identity();
  }
}
