package org.redress.engines.oidc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** What mock-oauth2-server lets pass at its token endpoint and a real provider does not. */
final class TokenRules {

  private final OidcClient client;
  private final People people;
  private final List<Map<String, String>> seen = new CopyOnWriteArrayList<>();
  private final AtomicBoolean refuseNext = new AtomicBoolean();

  TokenRules(OidcClient client, People people) {
    this.client = client;
    this.people = people;
  }

  void refuseNext() {
    refuseNext.set(true);
  }

  List<Map<String, String>> seen() {
    return List.copyOf(seen);
  }

  /** The error that a request is to be answered with, if it must not pass. */
  Optional<String> error(Map<String, String> form, String authorization) {
    seen.add(Map.copyOf(form));
    if (!authorization.equals(client.basic())) {
      return Optional.of("invalid_client");
    }
    String grant = grant(form);
    boolean code = form.containsKey("code");
    boolean good = people.holder(grant).isPresent() && !refuseNext.getAndSet(false)
        && (!code || form.containsKey("code_verifier"));
    return good ? Optional.empty() : Optional.of("invalid_grant");
  }

  static String grant(Map<String, String> form) {
    return form.getOrDefault("code", form.getOrDefault("refresh_token", ""));
  }
}
