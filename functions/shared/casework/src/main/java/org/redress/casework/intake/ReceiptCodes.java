package org.redress.casework.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import javax.crypto.SecretKey;
import org.redress.casework.CaseId;
import org.redress.casework.Crockford;
import org.redress.casework.KeyedHash;

/**
 * The codes by which reporters get back to their cases. A code is derived from the case's id under a secret key, so a
 * retry shows it again and nothing that is stored could be read out as a code.
 */
public final class ReceiptCodes {

  private static final int GROUP = 5;
  private static final int GROUPS = 6;
  private static final int LENGTH = GROUP * GROUPS;
  private static final int FIRST = 1;

  private final KeyedHash hash;

  /**
   * Derives and checks codes under a key.
   *
   * @param key for HMAC-SHA-256, used for nothing else
   */
  public ReceiptCodes(SecretKey key) {
    this.hash = new KeyedHash(key);
  }

  /** The first code of a case. */
  public String codeFor(CaseId id) {
    return codeFor(id, FIRST);
  }

  /** A code of a case (150 bits), as people see it: six groups of five symbols of Crockford's base 32. */
  public String codeFor(CaseId id, int generation) {
    return symbols(id, generation).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** Whether a code as a person types it is this one; takes the same time whatever is typed. */
  public boolean opens(CaseId id, int generation, String typed) {
    String code = Crockford.read(typed);
    return MessageDigest.isEqual(symbols(id, generation).getBytes(UTF_8), code.getBytes(UTF_8));
  }

  private String symbols(CaseId id, int generation) {
    return hash.symbols("receipt " + generation + " " + id.value(), LENGTH);
  }
}
