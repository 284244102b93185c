package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.RequestKey;
import org.redress.casework.Requests;
import org.redress.casework.timeline.Digest;

/** The requests that the table remembers. */
public final class DynamoRequests implements Requests {

  private final CaseTable table;

  public DynamoRequests(CaseTable table) {
    this.table = table;
  }

  @Override
  public Optional<Digest> contentOf(RequestKey request) {
    return table.get(Keys.request(request.key())).map(SeenItem::content);
  }
}
