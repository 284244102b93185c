package org.redress.reviewcases.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.GeneralException;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks access tokens that programs bring: signed by the provider, in time, and meant for this API. */
public final class BearerTokens {

  private static final Logger LOG = LoggerFactory.getLogger(BearerTokens.class);

  /** RFC 9068 names the first; many providers write the second, or none. */
  private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES = new DefaultJOSEObjectTypeVerifier<>(
      new JOSEObjectType("at+jwt"), JOSEObjectType.JWT, null);

  /** Only tokens that say who signed in have these, and they are meant for the browser's side, not for an API. */
  private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

  private final ProviderSettings settings;
  private final Description description;

  BearerTokens(ProviderSettings settings, Description description) {
    this.settings = settings;
    this.description = description;
  }

  /** Whose a token is; empty if it does not hold, or none are taken. */
  public Optional<Identity> read(String token) {
    return settings.apiAudience().flatMap(audience -> read(token, audience));
  }

  private Optional<Identity> read(String token, String audience) {
    try {
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      processor.setJWSTypeVerifier(TYPES);
      processor.setJWSKeySelector(description.get().keys());
      processor.setJWTClaimsSetVerifier(
          new DefaultJWTClaimsVerifier<>(
              new JWTClaimsSet.Builder().issuer(settings.issuer().toString()).build(), Set.of("sub", "exp")));
      JWTClaimsSet claims = processor.process(token, null);
      return isFor(audience, claims)
          ? Optional.of(new Claims(claims.getClaims()).identity(claims.getSubject(), settings.rolesClaim()))
          : Optional.empty();
    } catch (ParseException | BadJOSEException _) {
      return Optional.empty();
    } catch (IOException | GeneralException | JOSEException e) {
      LOG.warn("A bearer token could not be checked: {}", e.getClass().getName());
      return Optional.empty();
    }
  }

  /** Cognito's access tokens have no audience and name their client instead. */
  private static boolean isFor(String audience, JWTClaimsSet claims) {
    boolean meant = claims.getAudience().isEmpty()
        ? Objects.equals(claims.getClaim("client_id"), audience)
        : claims.getAudience().contains(audience);
    Object use = claims.getClaim("token_use");
    return meant && (use == null || use.equals("access"))
        && OF_ID_TOKENS.stream().noneMatch(name -> claims.getClaim(name) != null);
  }
}
