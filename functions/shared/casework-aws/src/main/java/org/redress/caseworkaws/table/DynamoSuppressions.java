package org.redress.caseworkaws.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.KeyedHash;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeOwner;
import org.redress.casework.Page;
import org.redress.casework.notices.Suppression;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.report.EmailAddress;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** The addresses to which no mail goes, in one partition of the table, under a keyed hash of the address. */
public final class DynamoSuppressions implements Suppressions {

  private static final String REASON = "reason";
  private static final String SINCE = "since";
  private static final String CASE = "caseId";
  private static final String NOTICE = "notice";

  private final CaseTable table;
  private final Supplier<KeyedHash> hash;

  /**
   * Wires the list.
   *
   * @param hash asked for when there is an address to hash
   */
  public DynamoSuppressions(CaseTable table, Supplier<KeyedHash> hash) {
    this.table = table;
    this.hash = hash;
  }

  @Override
  public Optional<Suppression> of(EmailAddress address) {
    return table.get(Keys.suppression(id(address))).map(DynamoSuppressions::read);
  }

  @Override
  public void add(EmailAddress address, Suppression suppression) {
    Attributes item = Attributes.of(Keys.suppression(id(address)))
        .put(Names.VERSION, 1)
        .put(REASON, suppression.reason().name())
        .put(SINCE, suppression.since())
        .put(CASE, suppression.notice().owner().token())
        .put(NOTICE, suppression.notice().number());
    // Refused where the like is there already, by this call or another: then there is nothing to add.
    table.put(suppression.reason() == Suppression.Reason.BOUNCE ? Puts.fresh(item) : outweighing(item));
  }

  /** Refused where there is the same already. */
  private static Put outweighing(Attributes item) {
    return Put.builder()
        .item(item.map())
        .conditionExpression("attribute_not_exists(#reason) OR #reason <> :reason")
        .expressionAttributeNames(Map.of("#reason", REASON))
        .expressionAttributeValues(Map.of(":reason", item.get(REASON)))
        .build();
  }

  @Override
  public String id(EmailAddress address) {
    return hash.get().hex(address.value().toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Suppression> lift(String id) {
    Optional<Suppression> standing = table.get(Keys.suppression(id)).map(DynamoSuppressions::read);
    standing.ifPresent(_ -> table.delete(Keys.suppression(id), 1));
    return standing;
  }

  @Override
  public Page<Entry> list(Optional<Page.Cursor> from) {
    return PagedQuery.read(
        table, Queries.all(Keys.SUPPRESSIONS), from, item -> new Entry(Keys.suppressed(item.key()), read(item)));
  }

  private static Suppression read(Item item) {
    return new Suppression(
        Suppression.Reason.valueOf(item.text(REASON)), item.moment(SINCE),
        new NoticeId(NoticeOwner.parse(item.text(CASE)).orElseThrow(), item.number(NOTICE)));
  }
}
