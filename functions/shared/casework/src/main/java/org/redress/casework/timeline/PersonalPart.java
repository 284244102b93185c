package org.redress.casework.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.redress.casework.RandomHex;

/**
 * The parts of an event that say something about a person. The chain covers only {@link #seals() their salted digests},
 * so the parts and their salt can be erased later and the chain still verifies.
 *
 * @param salt 16 random bytes in hexadecimal digits, without which a digest of few possible values (a name, an address)
 *     could be guessed
 * @param values the parts by name
 */
public record PersonalPart(String salt, Map<String, String> values) {

  private static final int SALT_BYTES = 16;
  private static final Pattern SALT = Pattern.compile("[0-9a-f]{" + 2 * SALT_BYTES + "}");

  /** @throws IllegalArgumentException if the salt is not 16 bytes in hexadecimal digits */
  public PersonalPart {
    if (!SALT.matcher(salt).matches()) {
      throw new IllegalArgumentException("A salt is " + SALT_BYTES + " bytes in hexadecimal digits");
    }
    values = Map.copyOf(values);
  }

  /**
   * Seals values under a fresh salt.
   *
   * @param random cryptographically strong
   */
  public static PersonalPart of(Map<String, String> values, RandomGenerator random) {
    return new PersonalPart(RandomHex.of(SALT_BYTES, random), values);
  }

  /** The part of a name, if there is one. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** What is left without some of the parts; when nothing is, the salt goes too. */
  Optional<PersonalPart> without(Set<String> parts) {
    Map<String, String> left = new TreeMap<>(values);
    left.keySet().removeAll(parts);
    return left.isEmpty() ? Optional.empty() : Optional.of(new PersonalPart(salt, left));
  }

  /** For each part the SHA-256 digest of salt, name and value. */
  public Map<String, Digest> seals() {
    Map<String, Digest> seals = new TreeMap<>();
    values.forEach((name, value) -> seals.put(name, new Digester().add(salt).add(name).add(value).digest()));
    return seals;
  }

  /** Names the parts and keeps their values out of logs. */
  @Override
  public String toString() {
    return "PersonalPart" + values.keySet();
  }
}
