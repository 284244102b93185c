package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceStore;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Evidence in the table. */
public final class DynamoEvidenceStore implements EvidenceStore {

  private final CaseTable table;

  public DynamoEvidenceStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public Optional<Evidence> find(EvidenceId id) {
    return table.get(Keys.evidence(id)).map(EvidenceItem::read);
  }

  @Override
  public List<Evidence> of(CaseId id) {
    return table.queryAll(Queries.under(id, Keys.EVIDENCE)).stream().map(EvidenceItem::read).toList();
  }

  @Override
  public boolean add(Evidence offered) {
    return keep(Puts.fresh(EvidenceItem.write(offered, table.shards())), offered);
  }

  @Override
  public boolean replace(Evidence before, Evidence after) {
    return keep(Puts.replacing(before.version(), EvidenceItem.write(after, table.shards())), after);
  }

  private boolean keep(Put put, Evidence wanted) {
    return switch (table.put(put)) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.map(EvidenceItem::read).equals(Optional.of(wanted));
    };
  }
}
