package org.redress.engines.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Whom the provider knows, and whose a code or a refresh token is. Claims say what is so when they are asked for. */
final class People implements OAuth2TokenCallback {

  private static final long LIFE_S = 300;

  private final String issuerId;
  private final String clientId;
  private final Map<String, OidcPerson> bySubject = new LinkedHashMap<>();
  private final Map<String, String> subjectsByGrant = new ConcurrentHashMap<>();
  private final AtomicReference<Map<String, Object>> odd = new AtomicReference<>(Map.of());

  People(String issuerId, String clientId, Collection<OidcPerson> people) {
    this.issuerId = issuerId;
    this.clientId = clientId;
    people.forEach(this::put);
  }

  synchronized void put(OidcPerson person) {
    bySubject.put(person.subject(), person);
  }

  synchronized void forget(String subject) {
    bySubject.remove(subject);
  }

  synchronized List<OidcPerson> all() {
    return List.copyOf(bySubject.values());
  }

  synchronized boolean knows(String subject) {
    return bySubject.containsKey(subject);
  }

  /** Claims that take the place of the right ones, from now on. */
  void lie(Map<String, Object> claims) {
    odd.set(Map.copyOf(claims));
  }

  void granted(String grant, String subject) {
    subjectsByGrant.put(grant, subject);
  }

  /** Whose a code or a refresh token is, unless the provider no longer knows them. */
  Optional<String> holder(String grant) {
    return Optional.ofNullable(subjectsByGrant.get(grant)).filter(this::knows);
  }

  void used(String grant) {
    subjectsByGrant.remove(grant);
  }

  @Override
  public String issuerId() {
    return issuerId;
  }

  @Override
  public String subject(TokenRequest request) {
    return holder(grant(request)).orElse("nobody");
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(clientId);
  }

  @Override
  public synchronized Map<String, Object> addClaims(TokenRequest request) {
    Map<String, Object> claims = new HashMap<>();
    holder(grant(request)).map(bySubject::get).ifPresent(person -> {
      claims.put("name", person.name());
      person.address().ifPresent(address -> {
        claims.put("email", address);
        claims.put("email_verified", true);
      });
      if (!person.groups().isEmpty()) {
        claims.put("cognito:groups", person.groups());
      }
    });
    claims.putAll(odd.get());
    return claims;
  }

  @Override
  public long tokenExpiry() {
    return LIFE_S;
  }

  private static String grant(TokenRequest request) {
    return switch (request.getAuthorizationGrant()) {
      case AuthorizationCodeGrant code -> code.getAuthorizationCode().getValue();
      case RefreshTokenGrant refresh -> refresh.getRefreshToken().getValue();
      default -> "";
    };
  }
}
