package org.redress.reviewcases.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the provider says of itself, and the keys that it signs with. It is asked again every hour. */
final class Description {

  /** How long the provider may take to connect, and how long to say nothing. */
  static final int CONNECT_MILLIS = 3000;
  static final int SILENCE_MILLIS = 8000;

  private static final int MOST_BYTES = 256 * 1024;
  private static final Duration HOLDS = Duration.ofHours(1);

  /** By a private key of the provider's: with a shared secret we could sign tokens ourselves. */
  private static final Set<JWSAlgorithm> SAFE = Set.copyOf(JWSAlgorithm.Family.SIGNATURE);

  private final Issuer issuer;
  private final InstantSource clock;
  private volatile @Nullable Read last;

  /** What was read, and when. */
  record Read(OIDCProviderMetadata metadata, JWSVerificationKeySelector<SecurityContext> keys, Instant at) {}

  Description(Issuer issuer, InstantSource clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  /**
   * What the provider says.
   *
   * @throws IOException if it cannot be reached
   * @throws GeneralException if what it says cannot be used, or is another issuer's
   */
  Read get() throws IOException, GeneralException {
    Instant now = clock.instant();
    Read known = last;
    if (known == null || !now.isBefore(known.at().plus(HOLDS))) {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, SILENCE_MILLIS);
      known = new Read(metadata, new JWSVerificationKeySelector<>(algorithms(metadata), keys(metadata)), now);
      last = known;
    }
    return known;
  }

  private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
    List<JWSAlgorithm> said = metadata.getIDTokenJWSAlgs();
    Set<JWSAlgorithm> algorithms = new HashSet<>(said == null ? List.of(JWSAlgorithm.RS256) : said);
    algorithms.retainAll(SAFE);
    return algorithms;
  }

  private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
    // Nothing may go on in the background: a function stands still between requests.
    return JWKSourceBuilder
        .create(
            metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, SILENCE_MILLIS, MOST_BYTES))
        .refreshAheadCache(false)
        .retrying(true)
        .build();
  }
}
