package org.redress.caseworkaws.proof;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** Signs proofs with a key pair on P-256 whose private half never leaves KMS. */
public final class ProofSigner {

  private static final int COORDINATE = 32;
  private static final String BEFORE = "PROOF_KEYS_BEFORE";

  private final KmsClient kms;
  private final String keyId;
  private final ProofKeys before;
  private volatile @Nullable ProofKey open;

  /**
   * Wires the signer.
   *
   * @param keyId the id or ARN of a KMS key of the kind ECC_NIST_P256
   * @param before the keys that signed before
   */
  public ProofSigner(KmsClient kms, String keyId, ProofKeys before) {
    this.kms = kms;
    this.keyId = keyId;
    this.before = before;
  }

  /**
   * The signer with the keys that the environment names.
   *
   * @throws IllegalArgumentException if those from before are no key set
   */
  public static ProofSigner connect(Environment environment) {
    ProofKeys before = environment.optional(BEFORE)
        .map(
            json -> ProofKeys.read(json)
                .orElseThrow(
                    () -> new IllegalArgumentException(
                        "The environment variable " + BEFORE + " must hold what /proof/keys gave: a JSON Web Key Set")))
        .orElse(new ProofKeys(List.of()));
    return new ProofSigner(
        Clients.patient(KmsClient.builder()).build(), environment.required("PROOF_KEY_ID"), before);
  }

  /** The proof as the file that people keep: JSON, about half a kilobyte. */
  public String document(SubmissionProof proof) {
    Jws jws = Jws.of(proof, open().id());
    byte[] der = kms.sign(
        request -> request.keyId(keyId)
            .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256)
            .message(SdkBytes.fromByteArray(jws.signed())))
        .signature()
        .asByteArray();
    return jws.document(raw(der));
  }

  /** The public halves of the keys that proofs are checked with. */
  public ProofKeys keys() {
    return new ProofKeys(
        Stream.concat(Stream.of(open()), before.keys().stream()).distinct().toList());
  }

  private ProofKey open() {
    ProofKey known = open;
    if (known == null) {
      known = fetch();
      open = known;
    }
    return known;
  }

  private ProofKey fetch() {
    try {
      return ProofKey.of(kms.getPublicKey(request -> request.keyId(keyId)).publicKey().asByteArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key that proofs are signed with is not on P-256", e);
    }
  }

  /** KMS gives the two numbers of a signature in DER; JSON Web Signatures have them one after the other, 32 bytes each. */
  private static byte[] raw(byte[] der) {
    int length = der[3];
    BigInteger r = new BigInteger(Arrays.copyOfRange(der, 4, 4 + length));
    BigInteger s = new BigInteger(Arrays.copyOfRange(der, 4 + length + 2, der.length));
    byte[] raw = Arrays.copyOf(ProofKey.fixed(r), 2 * COORDINATE);
    System.arraycopy(ProofKey.fixed(s), 0, raw, COORDINATE, COORDINATE);
    return raw;
  }
}
