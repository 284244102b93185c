package org.redress.engines.kms;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A MAC key.
 *
 * @param id its key id
 */
record KmsKey(String id, SecretKey secret) {

  private static final String ALGORITHM = "HmacSHA256";

  KmsKey(String id, byte[] material) {
    this(id, new SecretKeySpec(material, ALGORITHM));
  }

  byte[] material() {
    return secret.getEncoded();
  }

  byte[] mac(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "KmsKey[" + id + "]";
  }
}
