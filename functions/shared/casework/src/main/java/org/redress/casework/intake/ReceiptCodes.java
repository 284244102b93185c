package org.redress.casework.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.redress.casework.CaseId;
import org.redress.casework.Crockford;

/**
 * The codes by which reporters get back to their cases. A code is derived from the case's id under a secret key, so a
 * retry shows it again and nothing that is stored could be read out as a code.
 */
public final class ReceiptCodes {

  private static final int GROUP = 5;
  private static final int GROUPS = 6;
  private static final int LENGTH = GROUP * GROUPS;
  private static final int GENERATION = 1;

  private final SecretKey key;

  /**
   * Derives and checks codes under a key.
   *
   * @param key for HMAC-SHA-256, used for nothing else
   */
  public ReceiptCodes(SecretKey key) {
    this.key = key;
  }

  /** The code of a case (150 bits), as people see it: six groups of five symbols of Crockford's base 32. */
  public String codeFor(CaseId id) {
    return symbols(id).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** Whether a code as a person types it opens the case; takes the same time whatever is typed. */
  public boolean opens(CaseId id, String typed) {
    String code = Crockford.read(typed);
    return MessageDigest.isEqual(symbols(id).getBytes(UTF_8), code.getBytes(UTF_8));
  }

  private String symbols(CaseId id) {
    BigInteger bits = new BigInteger(1, mac("receipt " + GENERATION + " " + id.value()));
    StringBuilder symbols = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      symbols.append(Crockford.SYMBOLS
          .charAt(bits.shiftRight(i * Crockford.BITS_PER_SYMBOL).intValue() & (Crockford.SYMBOLS.length() - 1)));
    }
    return symbols.toString();
  }

  private byte[] mac(String message) {
    try {
      Mac hmac = Mac.getInstance("HmacSHA256");
      hmac.init(key);
      return hmac.doFinal(message.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA-256, and the key is for it", e);
    }
  }
}
