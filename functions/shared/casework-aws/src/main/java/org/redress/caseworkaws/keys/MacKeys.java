package org.redress.caseworkaws.keys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/**
 * Keys for HMAC-SHA-256, each derived from one root key that never leaves KMS: the root key's MAC of a key's name is that
 * key. A key is asked for once per process and then kept in memory.
 */
public final class MacKeys {

  private static final String ALGORITHM = "HmacSHA256";

  private final KmsClient kms;
  private final String rootKey;
  private final Map<KeyName, SecretKey> derived = new ConcurrentHashMap<>();

  /**
   * Wires the keys.
   *
   * @param rootKey the id or ARN of a KMS key of the kind HMAC_256
   */
  public MacKeys(KmsClient kms, String rootKey) {
    this.kms = kms;
    this.rootKey = rootKey;
  }

  /** The keys under the root key that the environment names. */
  public static MacKeys connect(Environment environment) {
    return new MacKeys(Clients.patient(KmsClient.builder()).build(), environment.required("MAC_KEY_ID"));
  }

  /** The key of this name, the same in every process. */
  public SecretKey key(KeyName name) {
    return derived.computeIfAbsent(name, this::derive);
  }

  private SecretKey derive(KeyName name) {
    SdkBytes mac = kms.generateMac(
        request -> request.keyId(rootKey)
            .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
            .message(SdkBytes.fromUtf8String(name.message())))
        .mac();
    return new SecretKeySpec(mac.asByteArray(), ALGORITHM);
  }
}
