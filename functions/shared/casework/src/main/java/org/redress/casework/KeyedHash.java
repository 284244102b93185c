package org.redress.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA-256 of texts under one key: nobody without the key can make one, or tell what it is of. */
public final class KeyedHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKey key;

  /**
   * Hashes under a key.
   *
   * @param key for HMAC-SHA-256, used for nothing else
   */
  public KeyedHash(SecretKey key) {
    this.key = key;
  }

  /** All of it, as 64 lower-case hexadecimal digits. */
  public String hex(String text) {
    return HexFormat.of().formatHex(mac(text));
  }

  /**
   * Part of it, as symbols of Crockford's base 32.
   *
   * @param length how many symbols, of five bits each; at most 51
   */
  public String symbols(String text, int length) {
    BigInteger bits = new BigInteger(1, mac(text));
    StringBuilder symbols = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      symbols.append(Crockford.SYMBOLS
          .charAt(bits.shiftRight(i * Crockford.BITS_PER_SYMBOL).intValue() & (Crockford.SYMBOLS.length() - 1)));
    }
    return symbols.toString();
  }

  private byte[] mac(String text) {
    try {
      Mac hmac = Mac.getInstance(ALGORITHM);
      hmac.init(key);
      return hmac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA-256, and the key is for it", e);
    }
  }
}
