package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casework.access.PendingSignIn;
import org.redress.casework.access.Person;
import org.redress.casework.access.Role;
import org.redress.casework.access.Session;
import org.redress.casework.access.Sessions;

/** Sessions in the table. DynamoDB deletes them some time after their end; until then they read as over. */
public final class DynamoSessions implements Sessions {

  private static final String SUBJECT = "subject";
  private static final String GENERATION = "generation";
  static final String SEALED = "sealed";
  private static final String CHECKED_AT = "checkedAt";
  private static final String CLAIMED_AT = "claimedAt";
  private static final String ENDS_AT = "endsAt";
  private static final String ROLES = "roles";

  private final CaseTable table;

  public DynamoSessions(CaseTable table) {
    this.table = table;
  }

  @Override
  public Optional<Standing> find(String id, String subject) {
    Key key = Keys.session(id, subject);
    List<Item> found = table.getAll(List.of(key, Keys.person(subject)));
    Optional<Person> person = found.stream().filter(item -> !item.key().equals(key)).findFirst()
        .map(PersonItem::read);
    return found.stream()
        .filter(item -> item.key().equals(key))
        .findFirst()
        .map(item -> new Standing(read(id, item), person));
  }

  @Override
  public void begin(Session session) {
    table.put(Puts.always(item(session)));
  }

  @Override
  public boolean replace(Session before, Session after) {
    return switch (table.put(Puts.replacing(before.version(), item(after)))) {
      case CaseTable.Update.Kept _ -> true;
      // Another's attempt has a time of its own, so what equals ours is ours, kept by a call whose reply was lost.
      case CaseTable.Update.Refused(var standing) -> standing.map(item -> read(after.id(), item))
          .equals(Optional.of(after));
    };
  }

  @Override
  public void end(String id, String subject) {
    table.take(Keys.session(id, subject));
  }

  @Override
  public void keep(PendingSignIn pending) {
    table.put(
        Puts.always(
            Attributes.of(Keys.pendingSignIn(pending.id()))
                .put(SEALED, pending.sealed())
                .put(ENDS_AT, pending.expiresAt())
                .put(Names.EXPIRES_AT, pending.expiresAt().getEpochSecond())));
  }

  @Override
  public Optional<PendingSignIn> take(String id) {
    return table.take(Keys.pendingSignIn(id))
        .map(item -> new PendingSignIn(id, item.text(SEALED), item.moment(ENDS_AT)));
  }

  private static Attributes item(Session session) {
    return Attributes.of(Keys.session(session.id(), session.subject()))
        .put(Names.VERSION, session.version())
        .put(SUBJECT, session.subject())
        .put(GENERATION, session.generation())
        .putTextList(ROLES, session.roles().stream().sorted().map(Role::id).toList())
        .put(SEALED, session.sealed())
        .put(CHECKED_AT, session.checkedAt())
        .put(CLAIMED_AT, session.claimedAt().map(Instant::toString))
        .put(ENDS_AT, session.expiresAt())
        .put(Names.EXPIRES_AT, session.expiresAt().getEpochSecond());
  }

  private static Session read(String id, Item item) {
    return new Session(
        id, item.number(Names.VERSION), item.text(SUBJECT), item.number(GENERATION),
        Role.among(item.textList(ROLES)), item.text(SEALED), item.moment(CHECKED_AT),
        item.optionalText(CLAIMED_AT).map(Instant::parse), item.moment(ENDS_AT));
  }
}
