package org.redress.casework.timeline;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The parts of an event that say something about a person. The chain covers only {@link #seals() their salted digests},
 * so the parts and their salt can be erased later and the chain still verifies.
 *
 * @param salt 16 random bytes, without which a digest of few possible values (a name, an address) could be guessed
 * @param values the parts by name
 */
public record PersonalPart(byte[] salt, Map<String, String> values) {

  static final int SALT_BYTES = 16;

  public PersonalPart {
    if (salt.length != SALT_BYTES) {
      throw new IllegalArgumentException("A salt has " + SALT_BYTES + " bytes");
    }
    salt = salt.clone();
    values = Map.copyOf(values);
  }

  public static PersonalPart of(Map<String, String> values, RandomGenerator random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new PersonalPart(salt, values);
  }

  @Override
  public byte[] salt() {
    return salt.clone();
  }

  /** For each part the SHA-256 digest of salt, name and value. */
  public Map<String, Digest> seals() {
    Map<String, Digest> seals = new TreeMap<>();
    values.forEach((name, value) -> seals.put(name, new Digester().add(salt).add(name).add(value).digest()));
    return seals;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonalPart(byte[] otherSalt, Map<String, String> otherValues)
        && Arrays.equals(salt, otherSalt)
        && values.equals(otherValues);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(salt) + values.hashCode();
  }

  /** Names the parts and keeps their values out of logs. */
  @Override
  public String toString() {
    return "PersonalPart" + values.keySet();
  }
}
