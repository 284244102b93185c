package org.redress.reviewcases.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes codes and refresh tokens into what the provider says of somebody. */
final class TokenEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger(TokenEndpoint.class);
  private static final int SERVER_ERROR = 500;

  private final ProviderSettings settings;
  private final Supplier<String> secret;
  private final Description description;

  TokenEndpoint(ProviderSettings settings, Supplier<String> secret, Description description) {
    this.settings = settings;
    this.secret = secret;
    this.description = description;
  }

  /**
   * Asks for tokens.
   *
   * @param nonce what the token must hold, where it answers a sign-in
   * @param renewal by what it can be asked again where the answer gives nothing new
   */
  Answer ask(AuthorizationGrant grant, Optional<String> nonce, String renewal)
      throws IOException, GeneralException {
    Description.Read provider = description.get();
    HTTPRequest request = new TokenRequest.Builder(
        provider.metadata().getTokenEndpointURI(), client(provider), grant).build().toHTTPRequest();
    request.setConnectTimeout(Description.CONNECT_MILLIS);
    request.setReadTimeout(Description.SILENCE_MILLIS);
    request.setFollowRedirects(false);
    HTTPResponse response = request.send();
    if (response.getStatusCode() >= SERVER_ERROR) {
      return new Answer.Unreachable();
    }
    TokenResponse answer = OIDCTokenResponseParser.parse(response);
    return answer instanceof OIDCTokenResponse good
        ? read(good.getOIDCTokens(), provider, nonce, renewal)
        : new Answer.Refused();
  }

  private Answer read(OIDCTokens tokens, Description.Read provider, Optional<String> nonce, String renewal)
      throws GeneralException {
    JWT token = tokens.getIDToken();
    if (token == null) {
      return new Answer.Refused();
    }
    try {
      IDTokenValidator validator = new IDTokenValidator(
          new Issuer(settings.issuer()), new ClientID(settings.clientId()), provider.keys(), null);
      IDTokenClaimsSet claims = validator.validate(token, nonce.map(Nonce::new).orElse(null));
      Identity identity = new Claims(claims.toJWTClaimsSet().getClaims())
          .identity(claims.getSubject().getValue(), settings.rolesClaim());
      return new Answer.Known(
          identity, Optional.ofNullable(tokens.getRefreshToken()).map(next -> next.getValue()).orElse(renewal));
    } catch (BadJOSEException | JOSEException e) {
      LOG.warn("A token of the provider was refused: {}", e.getClass().getName());
      return new Answer.Refused();
    }
  }

  private ClientAuthentication client(Description.Read provider) {
    ClientID id = new ClientID(settings.clientId());
    Secret shared = new Secret(secret.get());
    List<ClientAuthenticationMethod> methods = provider.metadata().getTokenEndpointAuthMethods();
    // Where a provider says nothing, the header is what OpenID Connect takes for said.
    boolean header = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return header ? new ClientSecretBasic(id, shared) : new ClientSecretPost(id, shared);
  }
}
