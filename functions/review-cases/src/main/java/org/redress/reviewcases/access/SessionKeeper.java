package org.redress.reviewcases.access;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.KeyedHash;
import org.redress.casework.access.People;
import org.redress.casework.access.Person;
import org.redress.casework.access.Session;
import org.redress.casework.access.Sessions;
import org.redress.reviewcases.provider.Answer;
import org.redress.reviewcases.provider.Identity;
import org.redress.reviewcases.provider.Provider;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/**
 * Begins sessions, recognises them, and ends them. A session goes on only as long as the table says so on every request,
 * and the provider every quarter of an hour.
 */
public final class SessionKeeper {

  private final Sessions sessions;
  private final People people;
  private final Provider provider;
  private final SessionSeals seals;
  private final InstantSource clock;

  /**
   * Keys for what is given to browsers and kept of them.
   *
   * @param hash for cookies and forms
   * @param tokens for the provider's tokens
   * @param random cryptographically strong
   */
  public record Keys(KeyedHash hash, KeyedHash tokens, RandomGenerator random) {}

  public SessionKeeper(Sessions sessions, People people, Provider provider, Keys keys, InstantSource clock) {
    this.sessions = sessions;
    this.people = people;
    this.provider = provider;
    this.seals = new SessionSeals(keys.hash(), keys.tokens(), keys.random());
    this.clock = clock;
  }

  /**
   * Begins a session of somebody who has a role.
   *
   * @return false if they were removed
   */
  public boolean begin(Answer.Known known, Request request, APIGatewayV2HTTPResponse response) {
    Identity identity = known.identity();
    Instant now = now();
    // Read before the session is made: whoever is removed from here on has a later generation than the session.
    Optional<Person> person = people.find(identity.subject());
    if (person.filter(Person::isRemoved).isPresent()) {
      return false;
    }
    people.seen(identity.subject(), identity.name(), identity.roles(), identity.address(), now);
    SessionKey key = seals.fresh(identity.subject());
    sessions.begin(
        new Session(
            seals.id(key), 1, identity.subject(), person.map(Person::generation).orElse(0), identity.roles(),
            seals.sealToken(key, known.renewal()), now, Optional.empty(), now.plus(Session.LIFE)));
    Responses.addCookie(response, seals.cookie(key, request));
    return true;
  }

  /** Whose session a request belongs to; empty if to none that goes on. */
  Optional<Caller> caller(Request request) {
    return seals.read(request).flatMap(this::caller);
  }

  private Optional<Caller> caller(SessionKey key) {
    Instant now = now();
    return open(key, now)
        .flatMap(
            standing -> standing.session().needsCheck(now)
                ? checked(key, standing, now)
                : Optional.of(standing))
        .map(standing -> caller(key, standing));
  }

  private Optional<Sessions.Standing> open(SessionKey key, Instant now) {
    return sessions.find(seals.id(key), key.subject())
        .filter(standing -> standing.person().filter(person -> standing.session().isOpen(person, now)).isPresent());
  }

  /** Reads the roles again. Of requests that come together one does it; the others go on with what it or they find. */
  private Optional<Sessions.Standing> checked(SessionKey key, Sessions.Standing standing, Instant now) {
    Session claimed = standing.session().claimed(now);
    if (!sessions.replace(standing.session(), claimed)) {
      return open(key, now).filter(other -> !other.session().needsCheck(now));
    }
    Answer answer = seals.openToken(key, claimed.sealed())
        .map(token -> provider.renew(token, key.subject()))
        .orElseGet(Answer.Refused::new);
    if (answer instanceof Answer.Known(var identity, var renewal) && !identity.roles().isEmpty()) {
      Session checked = claimed.checked(identity.roles(), seals.sealToken(key, renewal), now);
      if (sessions.replace(claimed, checked)) {
        people.seen(key.subject(), identity.name(), identity.roles(), identity.address(), now);
        return Optional.of(new Sessions.Standing(checked, standing.person()));
      }
      return Optional.empty();
    }
    sessions.end(claimed.id(), claimed.subject());
    return Optional.empty();
  }

  private Caller caller(SessionKey key, Sessions.Standing standing) {
    return new Caller(
        key.subject(), standing.person().map(Person::name).orElse(""), standing.session().roles(),
        seals.formToken(key));
  }

  boolean isFormToken(Caller caller, String token) {
    return seals.isFormToken(caller.formToken(), token);
  }

  /** Ends every session of somebody, and makes this browser forget its own. */
  public void endAll(Caller caller, Request request, APIGatewayV2HTTPResponse response) {
    people.endSessions(caller.subject());
    seals.read(request).ifPresent(key -> sessions.end(seals.id(key), key.subject()));
    Responses.addCookie(response, seals.goodbye(request));
  }

  /** Whether somebody was removed. */
  boolean isRemoved(String subject) {
    return people.find(subject).filter(Person::isRemoved).isPresent();
  }

  /** As exact as the table keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
