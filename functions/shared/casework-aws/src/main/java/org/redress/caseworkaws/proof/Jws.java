package org.redress.caseworkaws.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;

/**
 * A proof as a JSON Web Signature in the flattened JSON form (RFC 7515, 7.2.2), which other programs can check as well.
 *
 * @param header as it is signed, in base64url
 * @param payload as it is signed, in base64url
 */
record Jws(String header, String payload) {

  static final String ALGORITHM = "ES256";
  private static final String TYPE = "redress-submission+jws";
  private static final String REFERENCE = "reference";
  private static final String RECEIVED_AT = "receivedAt";
  private static final String REPORT = "reportSha256";
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static Jws of(SubmissionProof proof, String keyId) {
    ObjectNode header = JsonNodeFactory.instance.objectNode().put("alg", ALGORITHM).put("kid", keyId).put("typ", TYPE);
    ObjectNode payload = JsonNodeFactory.instance.objectNode()
        .put(REFERENCE, proof.caseId().reference())
        .put(RECEIVED_AT, proof.receivedAt().toString())
        .put(REPORT, proof.report().hex());
    return new Jws(base64(header.toString().getBytes(UTF_8)), base64(payload.toString().getBytes(UTF_8)));
  }

  byte[] signed() {
    return (header + "." + payload).getBytes(US_ASCII);
  }

  String document(byte[] signature) {
    return JsonNodeFactory.instance.objectNode()
        .put("payload", payload)
        .put("protected", header)
        .put("signature", base64(signature))
        .toPrettyString() + "\n";
  }

  /**
   * A document that was read, and has not been checked.
   *
   * @param signature in base64url
   */
  record Read(Jws jws, String keyId, SubmissionProof proof, String signature) {

    /** False also for other spellings of a right signature: the last letter of base64 has bits to spare. */
    boolean isSignedBy(ProofKey key) {
      byte[] bytes = bytes(signature);
      return base64(bytes).equals(signature) && key.hasSigned(jws.signed(), bytes);
    }
  }

  /** Reads a document; nothing if it is no proof. */
  static Optional<Read> read(String document) {
    try {
      JsonNode outer = JSON.readTree(document);
      Jws jws = new Jws(outer.path("protected").asText(), outer.path("payload").asText());
      JsonNode header = JSON.readTree(bytes(jws.header()));
      JsonNode payload = JSON.readTree(bytes(jws.payload()));
      if (!header.path("alg").asText().equals(ALGORITHM) || !header.path("typ").asText().equals(TYPE)) {
        return Optional.empty();
      }
      return CaseId.parse(payload.path(REFERENCE).asText())
          .map(
              id -> new Read(
                  jws, header.path("kid").asText(),
                  new SubmissionProof(
                      id, Instant.parse(payload.path(RECEIVED_AT).asText()),
                      new Digest(payload.path(REPORT).asText())),
                  signature(outer)));
    } catch (IOException | DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String signature(JsonNode outer) {
    String signature = outer.path("signature").asText();
    bytes(signature);
    return signature;
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }
}
