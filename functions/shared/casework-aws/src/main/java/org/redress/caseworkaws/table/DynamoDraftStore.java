package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.drafts.Draft;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.drafts.DraftStore;

/** Drafts in the table, on the wake list until the sweeper removes them; DynamoDB does it a day later if it did not. */
public final class DynamoDraftStore implements DraftStore {

  private static final String SEALED = "sealed";
  private static final long DAY_IN_SECONDS = 24 * 60 * 60;

  private final CaseTable table;

  public DynamoDraftStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public Optional<Draft> find(DraftId id) {
    return table.get(Keys.draft(id)).map(item -> read(id, item));
  }

  @Override
  public boolean keep(Draft draft) {
    Attributes item = Attributes.of(Keys.draft(draft.id()))
        .put(Names.VERSION, draft.version())
        .put(SEALED, draft.sealed())
        .put(Names.WAKE_SHARD, IndexKeys.wake(IndexKeys.shard(draft.id(), table.shards())))
        .put(Names.WAKE_AT, IndexKeys.wakeAt(draft.expiresAt(), draft.id().value()))
        .put(Names.EXPIRES_AT, draft.expiresAt().getEpochSecond() + DAY_IN_SECONDS);
    return switch (table.put(draft.version() == 1 ? Puts.fresh(item) : Puts.replacing(draft.version() - 1, item))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.map(found -> read(draft.id(), found)).equals(
          Optional.of(draft));
    };
  }

  @Override
  public void remove(Draft draft) {
    table.delete(Keys.draft(draft.id()), draft.version());
  }

  private static Draft read(DraftId id, Item item) {
    return new Draft(
        id, item.number(Names.VERSION), item.text(SEALED), IndexKeys.wakeTime(item.text(Names.WAKE_AT)));
  }
}
