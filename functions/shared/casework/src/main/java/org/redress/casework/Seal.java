package org.redress.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals content so that nobody without the key can read it, change it, or put it in another's place. */
public final class Seal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;

  private Seal(SecretKey key) {
    this.key = key;
  }

  /**
   * A seal whose key is the hash of a purpose.
   *
   * @param hash under a key that is used for this alone
   */
  public static Seal under(KeyedHash hash, String purpose) {
    return new Seal(new SecretKeySpec(HexFormat.of().parseHex(hash.hex(purpose)), "AES"));
  }

  /**
   * Seals content.
   *
   * @param owner whose it is; it opens for them alone
   * @param random cryptographically strong
   * @return in base 64 as addresses and cookies have it
   */
  public String close(byte[] content, String owner, RandomGenerator random) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, content, owner).orElseThrow();
    byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
    System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /** The content; empty if this is no seal of ours, not that owner's, or was changed. */
  public Optional<byte[]> open(String sealed, String owner) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(sealed);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
    return whole.length < NONCE_BYTES
        ? Optional.empty()
        : crypt(
            Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES),
            Arrays.copyOfRange(whole, NONCE_BYTES, whole.length), owner);
  }

  private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] content, String owner) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(UTF_8));
      return Optional.of(cipher.doFinal(content));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES in Galois/counter mode", e);
    }
  }
}
