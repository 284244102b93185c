package org.redress.reviewcases.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.KeyedHash;
import org.redress.casework.Seal;
import org.redress.casework.reviewers.WorkPage.From;
import org.redress.casework.reviewers.WorkPlace;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.keys.KeyName;

/**
 * Writes into addresses where a page begins. It is sealed, for how far was looked may name a case that is hidden from
 * whoever looks.
 */
public final class SealedPlaces {

  private static final String OWNER = "place";
  private static final String AFTER = "after ";
  private static final String BEFORE = "before ";

  private final Seal seal;
  private final RandomGenerator random;

  /**
   * Wires the seal.
   *
   * @param random cryptographically strong
   */
  SealedPlaces(KeyedHash hash, RandomGenerator random) {
    this.seal = Seal.under(hash, "places in lists");
    this.random = random;
  }

  /** With the console's own key. */
  public static SealedPlaces of(Wiring wiring) {
    return new SealedPlaces(wiring.keyedHash(KeyName.CONSOLE_SESSION), wiring.random());
  }

  public String after(WorkPlace place) {
    return seal.close((AFTER + place.written()).getBytes(UTF_8), OWNER, random);
  }

  public String before(WorkPlace place) {
    return seal.close((BEFORE + place.written()).getBytes(UTF_8), OWNER, random);
  }

  /** Where a page begins; at the start, when it is none of ours. */
  public From read(Optional<String> sealed) {
    return sealed.flatMap(given -> seal.open(given, OWNER))
        .map(bytes -> new String(bytes, UTF_8))
        .flatMap(
            text -> text.startsWith(AFTER)
                ? WorkPlace.parse(text.substring(AFTER.length())).<From>map(From.After::new)
                : WorkPlace.parse(text.substring(BEFORE.length())).map(From.Before::new))
        .orElseGet(From.Start::new);
  }
}
