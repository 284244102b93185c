package org.redress.engines.kms;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * A key pair on the curve P-256.
 *
 * @param id its key id
 */
record SigningKey(String id, PrivateKey secret, PublicKey open) {

  private static final String ALGORITHM = "EC";

  static SigningKey generate(String id, SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(id, pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has the curve P-256", e);
    }
  }

  static SigningKey read(String id, byte[] pkcs8, byte[] spki) {
    try {
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      return new SigningKey(
          id, factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
          factory.generatePublic(new X509EncodedKeySpec(spki)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The file with the keys was changed", e);
    }
  }

  /** ECDSA_SHA_256 of a message, in DER, as KMS gives it. */
  byte[] sign(byte[] message) {
    return sign("SHA256withECDSA", message);
  }

  /** ECDSA_SHA_256 of a message whose digest this is. */
  byte[] signDigest(byte[] digest) {
    return sign("NONEwithECDSA", digest);
  }

  private byte[] sign(String algorithm, byte[] content) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(secret);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + algorithm, e);
    }
  }

  @Override
  public String toString() {
    return "SigningKey[" + id + "]";
  }
}
