package org.redress.reviewcases.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provider of the sign-in, as OpenID Connect lets us ask it: by code flow with PKCE. No token leaves this room. */
public final class Provider {

  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

  private final ProviderSettings settings;
  private final Description description;
  private final TokenEndpoint tokens;

  /**
   * Wires the provider. It is not asked anything yet.
   *
   * @param secret what it knows us by
   */
  public Provider(ProviderSettings settings, Supplier<String> secret, InstantSource clock) {
    this.settings = settings;
    this.description = new Description(new Issuer(settings.issuer()), clock);
    this.tokens = new TokenEndpoint(settings, secret, description);
  }

  /** Checks the tokens that programs bring. */
  public BearerTokens bearerTokens() {
    return new BearerTokens(settings, description);
  }

  /**
   * Where a browser is sent to sign in; empty if the provider cannot be reached.
   *
   * @param secrets what the answer is held to
   */
  public Optional<URI> authorization(SignInSecrets secrets) {
    try {
      return Optional.of(
          new AuthenticationRequest.Builder(
              ResponseType.CODE, Scope.parse(settings.scopes()), new ClientID(settings.clientId()), settings.back())
              .endpointURI(description.get().metadata().getAuthorizationEndpointURI())
              .state(new State(secrets.state()))
              .nonce(new Nonce(secrets.nonce()))
              .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
              .build()
              .toURI());
    } catch (IOException | GeneralException e) {
      warn("The provider of the sign-in does not describe itself", e);
      return Optional.empty();
    }
  }

  /**
   * Who came back.
   *
   * @param query what the provider gave the browser to bring
   * @param secrets those with which it was sent
   */
  public Answer redeem(Map<String, String> query, SignInSecrets secrets) {
    Map<String, List<String>> parameters = query.entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    try {
      AuthenticationResponse response = AuthenticationResponseParser.parse(settings.back(), parameters);
      if (!response.indicatesSuccess() || !new State(secrets.state()).equals(response.getState())
          || !isFromIssuer(response)) {
        return new Answer.Refused();
      }
      AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
      return code == null
          ? new Answer.Refused()
          : ask(
              new AuthorizationCodeGrant(code, settings.back(), new CodeVerifier(secrets.verifier())),
              Optional.of(secrets.nonce()), "");
    } catch (ParseException _) {
      return new Answer.Refused();
    } catch (IOException | GeneralException e) {
      warn("The provider of the sign-in does not describe itself", e);
      return new Answer.Unreachable();
    }
  }

  /**
   * Who somebody is now.
   *
   * @param renewal what the last answer gave to ask again
   * @param subject who it must be
   */
  public Answer renew(String renewal, String subject) {
    if (renewal.isEmpty()) {
      return new Answer.Refused();
    }
    Answer answer = ask(new RefreshTokenGrant(new RefreshToken(renewal)), Optional.empty(), renewal);
    return answer instanceof Answer.Known known && !known.identity().subject().equals(subject)
        ? new Answer.Refused()
        : answer;
  }

  /** Where a browser is sent to sign out there too; empty if there is no such place. No token goes along. */
  public Optional<URI> signOut() {
    if (settings.signOut().isPresent()) {
      return settings.signOut();
    }
    try {
      return Optional.ofNullable(description.get().metadata().getEndSessionEndpointURI())
          .map(
              end -> new LogoutRequest(
                  end, null, null, new ClientID(settings.clientId()), settings.afterSignOut(), null, null).toURI());
    } catch (IOException | GeneralException e) {
      warn("The provider of the sign-in does not describe itself", e);
      return Optional.empty();
    }
  }

  private Answer ask(AuthorizationGrant grant, Optional<String> nonce, String renewal) {
    try {
      return tokens.ask(grant, nonce, renewal);
    } catch (IOException | GeneralException e) {
      warn("The provider of the sign-in gives no tokens", e);
      return new Answer.Unreachable();
    }
  }

  /** RFC 9207: whoever says that they say it must say it, and it must be them. */
  private boolean isFromIssuer(AuthenticationResponse response) throws IOException, GeneralException {
    Issuer said = response.getIssuer();
    return said == null
        ? !description.get().metadata().supportsAuthorizationResponseIssuerParam()
        : said.equals(new Issuer(settings.issuer()));
  }

  private static void warn(String what, Exception e) {
    LOG.warn("{}: {}", what, e.getClass().getName());
  }
}
