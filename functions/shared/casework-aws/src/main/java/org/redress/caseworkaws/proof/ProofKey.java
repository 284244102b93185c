package org.redress.caseworkaws.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.redress.casework.timeline.Digest;

/**
 * The public half of a key on P-256, as a JSON Web Key (RFC 7517).
 *
 * @param id its thumbprint (RFC 7638)
 */
public record ProofKey(String id, ECPublicKey key) {

  private static final String CURVE = "P-256";
  private static final int COORDINATE = 32;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /** The key in the form in which KMS gives it. */
  static ProofKey of(byte[] spki) throws GeneralSecurityException {
    return of((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki)));
  }

  private static ProofKey of(ECPublicKey key) {
    ECPoint point = key.getW();
    String members = "{\"crv\":\"" + CURVE + "\",\"kty\":\"EC\",\"x\":\"" + text(point.getAffineX()) + "\",\"y\":\""
        + text(point.getAffineY()) + "\"}";
    byte[] thumbprint = HexFormat.of().parseHex(Digest.over(members.getBytes(UTF_8)).hex());
    return new ProofKey(BASE64.encodeToString(thumbprint), key);
  }

  /** Reads a JSON Web Key; nothing if it is none of this kind. */
  static Optional<ProofKey> read(JsonNode jwk) {
    if (!jwk.path("kty").asText().equals("EC") || !jwk.path("crv").asText().equals(CURVE)) {
      return Optional.empty();
    }
    try {
      AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
      curve.init(new ECGenParameterSpec("secp256r1"));
      ECPoint point = new ECPoint(number(jwk.path("x")), number(jwk.path("y")));
      return Optional.of(
          of(
              (ECPublicKey) KeyFactory.getInstance("EC")
                  .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)))));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance.objectNode()
        .put("kty", "EC")
        .put("crv", CURVE)
        .put("x", text(key.getW().getAffineX()))
        .put("y", text(key.getW().getAffineY()))
        .put("kid", id)
        .put("use", "sig")
        .put("alg", Jws.ALGORITHM);
  }

  /** Whether the key's owner signed this (ES256). */
  boolean hasSigned(byte[] message, byte[] signature) {
    try {
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(key);
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  private static BigInteger number(JsonNode base64) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
  }

  private static String text(BigInteger coordinate) {
    return BASE64.encodeToString(fixed(coordinate));
  }

  /** The number in exactly 32 bytes. */
  static byte[] fixed(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[COORDINATE];
    int length = Math.min(bytes.length, COORDINATE);
    byte[] tail = Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    System.arraycopy(tail, 0, fixed, COORDINATE - length, length);
    return fixed;
  }
}
