package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStore;

/** Claims in the table. */
public final class DynamoClaimStore implements ClaimStore {

  private final CaseTable table;

  public DynamoClaimStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public Optional<Claim> findClaim(CaseId id) {
    return table.get(Keys.claim(id)).map(ClaimItem::read);
  }

  @Override
  public boolean replace(Claim before, Claim after) {
    return switch (table.put(ClaimItem.replacing(before, after, table.shards()))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.map(ClaimItem::read).equals(Optional.of(after));
    };
  }
}
