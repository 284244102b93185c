package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.redress.casework.KeyedHash;
import org.redress.casework.RequestKey;
import org.redress.casework.mail.AcknowledgementLimit;
import org.redress.casework.mail.RecentAcknowledgements;
import org.redress.casework.mail.RecentAcknowledgements.Sent;
import org.redress.casework.report.EmailAddress;

/** What each address was sent of late, in the table, under a keyed hash of the address. It is forgotten after a day. */
public final class DynamoAcknowledgementLimit implements AcknowledgementLimit {

  private static final int MAX_ATTEMPTS = 10;
  private static final String SENT = "sent";
  private static final String BEYOND = "beyond";
  private static final String MAIL = "mail";
  private static final String AT = "at";

  private final CaseTable table;
  private final Supplier<KeyedHash> hash;

  /**
   * Wires the limit.
   *
   * @param hash asked for when there is an address to hash
   */
  public DynamoAcknowledgementLimit(CaseTable table, Supplier<KeyedHash> hash) {
    this.table = table;
    this.hash = hash;
  }

  @Override
  public boolean allows(EmailAddress to, RequestKey mail, Instant now) {
    return keep(to, recent -> recent.with(mail.key(), now));
  }

  @Override
  public boolean isFirstBeyond(EmailAddress to, RequestKey mail, Instant now) {
    return keep(to, recent -> recent.telling(mail.key(), now));
  }

  /** Changes what an address was sent by the rule; false if the rule refuses. */
  private boolean keep(EmailAddress to, Function<RecentAcknowledgements, Optional<RecentAcknowledgements>> rule) {
    Key key = Keys.address(hash.get().hex(to.value().toLowerCase(Locale.ROOT)));
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<Item> standing = table.get(key);
      RecentAcknowledgements recent = standing.map(DynamoAcknowledgementLimit::read)
          .orElse(RecentAcknowledgements.NONE);
      Optional<RecentAcknowledgements> next = rule.apply(recent);
      if (next.isEmpty() || next.get().equals(recent) || isKept(key, standing, next.get())) {
        return next.isPresent();
      }
    }
    throw new IllegalStateException(
        "What an address was sent was changed by others " + MAX_ATTEMPTS + " times while it was to be changed");
  }

  /** A write that was kept although its reply was lost looks refused here, and is found when it is read again. */
  private boolean isKept(Key key, Optional<Item> standing, RecentAcknowledgements next) {
    int version = standing.map(item -> item.number(Names.VERSION)).orElse(0);
    Attributes item = Attributes.of(key)
        .put(Names.VERSION, version + 1)
        .put(SENT, next.sent().stream().map(DynamoAcknowledgementLimit::write).toList())
        .put(BEYOND, next.beyond().stream().map(DynamoAcknowledgementLimit::write).toList())
        .put(Names.EXPIRES_AT, next.forgottenAt().getEpochSecond());
    return switch (table.put(standing.isPresent() ? Puts.replacing(version, item) : Puts.fresh(item))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused _ -> false;
    };
  }

  private static Attributes write(Sent sent) {
    return new Attributes().put(MAIL, sent.mail()).put(AT, sent.at());
  }

  private static RecentAcknowledgements read(Item item) {
    List<Item> beyond = item.has(BEYOND) ? item.parts(BEYOND) : List.of();
    return new RecentAcknowledgements(
        item.parts(SENT).stream().map(DynamoAcknowledgementLimit::sent).toList(),
        beyond.stream().map(DynamoAcknowledgementLimit::sent).findFirst());
  }

  private static Sent sent(Item part) {
    return new Sent(part.digest(MAIL), part.moment(AT));
  }
}
