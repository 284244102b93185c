package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.casework.access.PendingSignIn;
import org.redress.casework.access.People;
import org.redress.casework.access.Role;
import org.redress.casework.access.Session;
import org.redress.casework.access.Sessions;
import org.redress.casework.report.EmailAddress;

/** What the console's sign-in relies on. */
abstract class AccessContract {

  private static final Optional<EmailAddress> ADDRESS = Optional.of(new EmailAddress("rowan@example.org"));
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final Sessions sessions;
  private final People people;
  private final CaseTable table;

  AccessContract(CaseTable table) {
    this.table = table;
    this.sessions = new DynamoSessions(table);
    this.people = new DynamoPeople(table);
  }

  @Test
  void aSessionIsReadWithWhoseItIs() {
    Session session = session();
    people.seen(session.subject(), "Rowan Example", Set.of(Role.REVIEWER, Role.APPROVER), ADDRESS, NOW);
    sessions.begin(session);

    Sessions.Standing standing = sessions.find(session.id(), session.subject()).orElseThrow();

    assertThat(standing.session()).isEqualTo(session);
    assertThat(standing.person().orElseThrow().name()).isEqualTo("Rowan Example");
    assertThat(standing.person().orElseThrow().roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.APPROVER);
    assertThat(standing.session().isOpen(standing.person().orElseThrow(), NOW)).isTrue();
  }

  @Test
  void whatEndsAllSessionsOfSomebodyEndsEachAtOnce() {
    Session session = session();
    people.seen(session.subject(), "Rowan Example", Set.of(Role.REVIEWER), ADDRESS, NOW);
    sessions.begin(session);

    people.endSessions(session.subject());

    Sessions.Standing standing = sessions.find(session.id(), session.subject()).orElseThrow();
    assertThat(standing.session().isOpen(standing.person().orElseThrow(), NOW)).isFalse();
    people.seen(session.subject(), "Rowan Example", Set.of(Role.REVIEWER), ADDRESS, NOW);
    standing = sessions.find(session.id(), session.subject()).orElseThrow();
    assertThat(standing.session().isOpen(standing.person().orElseThrow(), NOW)).as("after another sign-in").isFalse();
  }

  @Test
  void anAddressIsKnownAsLongAsTheProviderVouchesForIt() {
    String subject = UUID.randomUUID().toString();
    people.seen(subject, "Rowan Example", Set.of(Role.REVIEWER), ADDRESS, NOW);
    assertThat(people.find(subject).orElseThrow().address()).isEqualTo(ADDRESS);

    people.seen(subject, "Rowan Example", Set.of(Role.REVIEWER), Optional.empty(), NOW);
    assertThat(people.find(subject).orElseThrow().address()).isEmpty();
    assertThat(people.find(subject).orElseThrow().toString()).doesNotContain("rowan", "Rowan");
  }

  @Test
  void whoWasRemovedStaysSoUntilTheyAreReadmitted() {
    String subject = UUID.randomUUID().toString();
    people.remove(subject, "an administrator");
    people.seen(subject, "Rowan Example", Set.of(Role.REVIEWER), ADDRESS, NOW);

    assertThat(people.find(subject).orElseThrow().removedBy()).contains("an administrator");
    people.readmit(subject);
    assertThat(people.find(subject).orElseThrow().isRemoved()).isFalse();
    assertThat(people.find(subject).orElseThrow().generation()).isPositive();
    assertThat(people.all()).extracting("subject").contains(subject);
  }

  @Test
  void whatOthersKeepOfAPersonIsLeftAlone() {
    String subject = UUID.randomUUID().toString();
    table.put(Puts.always(Attributes.of(Keys.person(subject)).put("generation", 41)));

    people.seen(subject, "Rowan Example", Set.of(), ADDRESS, NOW);
    people.remove(subject, "an administrator");
    people.readmit(subject);

    assertThat(table.get(Keys.person(subject)).orElseThrow().number("generation")).isEqualTo(42);
  }

  @Test
  void ofTwoThatChangeASessionAtOnceOneIsRefused() {
    Session session = session();
    sessions.begin(session);
    Session one = session.claimed(NOW);
    Session other = session.claimed(NOW.plusMillis(1));

    assertThat(sessions.replace(session, one)).isTrue();
    assertThat(sessions.replace(session, other)).isFalse();
    Session checked = one.checked(Set.of(), "resealed", NOW);
    assertThat(sessions.replace(one, checked)).isTrue();
    assertThat(sessions.find(session.id(), session.subject()).orElseThrow().session()).isEqualTo(checked);
  }

  @Test
  void aSessionThatWasEndedIsGoneAndNotRevived() {
    Session session = session();
    sessions.begin(session);

    sessions.end(session.id(), session.subject());
    sessions.end(session.id(), session.subject());

    assertThat(sessions.find(session.id(), session.subject())).isEmpty();
    assertThat(sessions.replace(session, session.claimed(NOW))).isFalse();
    assertThat(sessions.find(session.id(), session.subject())).isEmpty();
  }

  @Test
  void aPendingSignInIsTakenAtMostOnce() {
    PendingSignIn pending = new PendingSignIn(UUID.randomUUID().toString(), "sealed", NOW.plus(PendingSignIn.LIFE));
    sessions.keep(pending);

    Optional<PendingSignIn> taken = sessions.take(pending.id());

    // Whoever's reply is lost begins again.
    taken.ifPresent(one -> assertThat(one).isEqualTo(pending));
    assertThat(sessions.take(pending.id())).isEmpty();
    assertThat(pending.isExpired(NOW.plus(Duration.ofMinutes(10)))).isTrue();
  }

  private static Session session() {
    return new Session(
        UUID.randomUUID().toString(), 1, UUID.randomUUID().toString(), 0, Set.of(Role.REVIEWER), "sealed", NOW,
        Optional.empty(), NOW.plus(Session.LIFE));
  }
}
