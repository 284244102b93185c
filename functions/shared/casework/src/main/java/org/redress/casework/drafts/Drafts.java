package org.redress.casework.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Reads and changes drafts for whoever holds their token. A draft lasts a day from its last change. */
public final class Drafts {

  /** How long a draft is kept after its last change. */
  public static final Duration KEPT = Duration.ofHours(24);

  /** The most bytes that a draft may hold, so that the sealed draft fits into an item of the table. */
  public static final int MOST_BYTES = 280 * 1024;

  private static final int MAX_ATTEMPTS = 5;

  private final DraftStore store;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong
   */
  public Drafts(DraftStore store, InstantSource clock, RandomGenerator random) {
    this.store = store;
    this.clock = clock;
    this.random = random;
  }

  /** What became of a change. */
  public enum Result {
    KEPT,
    /** It would be larger than a draft may be; nothing was changed. */
    TOO_LARGE
  }

  /** The content of a token's draft, unless there is none or it has expired. */
  public Optional<byte[]> read(DraftToken token) {
    return read(token, store.find(token.id()));
  }

  /**
   * Changes a token's draft.
   *
   * @param change makes the new content of the old, which is empty where there is no draft; asked again when another change
   *     came first
   */
  public Result change(DraftToken token, Function<Optional<byte[]>, byte[]> change) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<Draft> standing = store.find(token.id());
      byte[] content = change.apply(read(token, standing));
      if (content.length > MOST_BYTES) {
        return Result.TOO_LARGE;
      }
      Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(KEPT);
      int version = standing.map(Draft::version).orElse(0) + 1;
      if (store.keep(new Draft(token.id(), version, token.seal(content, random), expiresAt))) {
        return Result.KEPT;
      }
    }
    throw new IllegalStateException("A draft was changed by others " + MAX_ATTEMPTS + " times while it was to be");
  }

  /** Forgets a token's draft. */
  public void forget(DraftToken token) {
    store.find(token.id()).ifPresent(store::remove);
  }

  private Optional<byte[]> read(DraftToken token, Optional<Draft> standing) {
    return standing.filter(draft -> !draft.isExpired(clock.instant())).flatMap(draft -> token.open(draft.sealed()));
  }
}
