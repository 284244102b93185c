package org.redress.casework.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import javax.crypto.SecretKey;
import org.redress.casework.CaseId;
import org.redress.casework.Crockford;
import org.redress.casework.KeyedHash;
import org.redress.casework.report.EmailAddress;

/**
 * What the link in the acknowledgement carries, so that whoever follows it has read a mail to the address: a MAC of 130
 * bits over the case and the address, which opens nothing and tells nothing.
 */
public final class AddressTokens {

  private static final int LENGTH = 26;

  private final KeyedHash hash;

  /**
   * Makes and checks tokens under a key.
   *
   * @param key for HMAC-SHA-256, used for nothing else
   */
  public AddressTokens(SecretKey key) {
    this.hash = new KeyedHash(key);
  }

  public String tokenFor(CaseId id, EmailAddress address) {
    return hash.symbols("address 1 " + id.value() + " " + address.value(), LENGTH);
  }

  /** Whether a token is of this case and address; takes the same time whatever it is. */
  boolean isOf(CaseId id, EmailAddress address, String token) {
    return MessageDigest.isEqual(
        tokenFor(id, address).getBytes(UTF_8), Crockford.read(token).getBytes(UTF_8));
  }
}
