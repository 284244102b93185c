package org.redress.engines.kms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.redress.engines.Listen;
import org.redress.engines.LocalCredentials;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GenerateMacResponse;
import software.amazon.awssdk.services.kms.model.GetPublicKeyResponse;
import software.amazon.awssdk.services.kms.model.InvalidKeyUsageException;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KmsInvalidMacException;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;
import software.amazon.awssdk.services.kms.model.SignResponse;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

class KmsServerTest {

  private static final SdkBytes MESSAGE = SdkBytes.fromUtf8String("R-1:receipt");

  @TempDir
  private Path folder;

  @Test
  void aMacIsTheSameAfterARestartAndUnderEachNameOfItsKey() throws Exception {
    GenerateMacResponse before;
    try (KmsServer server = start(); KmsClient client = client(server)) {
      before = mac(client, "alias/receipt");
      assertThat(mac(client, "alias/reply").mac()).isNotEqualTo(before.mac());
    }

    try (KmsServer server = start(); KmsClient client = client(server)) {
      assertThat(mac(client, "alias/receipt").mac()).isEqualTo(before.mac());
      assertThat(mac(client, before.keyId()).mac()).isEqualTo(before.mac());
      assertThat(mac(client, "arn:aws:kms:eu-west-2:000000000000:alias/receipt").mac()).isEqualTo(before.mac());
    }
  }

  @Test
  void onlyTheRightMacIsVerified() throws Exception {
    try (KmsServer server = start(); KmsClient client = client(server)) {
      SdkBytes mac = mac(client, "alias/receipt").mac();

      assertThat(client.verifyMac(verify -> verify.keyId("alias/receipt")
          .message(MESSAGE)
          .mac(mac)
          .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)).macValid()).isTrue();
      assertThatThrownBy(() -> client.verifyMac(verify -> verify.keyId("alias/reply")
          .message(MESSAGE)
          .mac(mac)
          .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256))).isInstanceOf(KmsInvalidMacException.class);
    }
  }

  @Test
  void aSignatureIsRightWithThePublicKeyAlsoAfterARestart() throws Exception {
    SignResponse signed;
    try (KmsServer server = start(); KmsClient client = client(server)) {
      signed = client.sign(sign -> sign.keyId("alias/proof")
          .message(MESSAGE)
          .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256));
      assertThatThrownBy(() -> mac(client, "alias/proof")).isInstanceOf(InvalidKeyUsageException.class);
    }

    try (KmsServer server = start(); KmsClient client = client(server)) {
      GetPublicKeyResponse key = client.getPublicKey(get -> get.keyId("alias/proof"));
      Signature check = Signature.getInstance("SHA256withECDSA");
      check.initVerify(KeyFactory.getInstance("EC").generatePublic(
          new X509EncodedKeySpec(key.publicKey().asByteArray())));
      check.update(MESSAGE.asByteArray());
      assertThat(check.verify(signed.signature().asByteArray())).isTrue();
      assertThat(key.keySpec()).isEqualTo(KeySpec.ECC_NIST_P256);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerReadsTheFileWithTheKeys() throws Exception {
    try (KmsServer server = start(); KmsClient client = client(server)) {
      mac(client, "alias/receipt");
    }

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kms-keys.json"))))
        .isEqualTo("rw-------");
  }

  private KmsServer start() throws Exception {
    return KmsServer.start(Listen.free(), "eu-west-2", folder);
  }

  private static GenerateMacResponse mac(KmsClient client, String key) {
    return client.generateMac(generate -> generate.keyId(key)
        .message(MESSAGE)
        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256));
  }

  private static KmsClient client(KmsServer server) {
    return KmsClient.builder()
        .endpointOverride(server.endpoint())
        .region(TestEngines.REGION)
        .credentialsProvider(LocalCredentials.provider())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }
}
