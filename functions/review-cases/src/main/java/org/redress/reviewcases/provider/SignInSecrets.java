package org.redress.reviewcases.provider;

import java.util.random.RandomGenerator;
import org.redress.casework.RandomHex;

/**
 * What the answer to one sign-in is held to.
 *
 * @param state what the provider gives back to the browser
 * @param nonce what it puts into the token
 * @param verifier what shows that whoever redeems the code is who asked for it (RFC 7636)
 */
public record SignInSecrets(String state, String nonce, String verifier) {

  private static final int BYTES = 32;

  /** Secrets that nobody has. */
  public static SignInSecrets fresh(RandomGenerator random) {
    return new SignInSecrets(RandomHex.of(BYTES, random), RandomHex.of(BYTES, random), RandomHex.of(BYTES, random));
  }

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "SignInSecrets[...]";
  }
}
