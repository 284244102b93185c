package org.redress.engines.kms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.redress.engines.Listen;
import org.redress.engines.http.JsonEndpoint;
import org.redress.engines.http.ServiceException;

/**
 * KMS's GenerateMac and VerifyMac with HMAC_SHA_256, and Sign and GetPublicKey with ECDSA_SHA_256 on P-256. Any alias or
 * key id names a key, which is made on first use, for that use, and kept in a folder.
 */
public final class KmsServer implements AutoCloseable {

  private static final String MAC = "HMAC_SHA_256";
  private static final String SIGNATURE = "ECDSA_SHA_256";
  private static final int LONGEST_MESSAGE = 4096;

  private final String region;
  private final KeyFile keys;
  private final JsonEndpoint endpoint;

  private KmsServer(Listen listen, String region, KeyFile keys) throws IOException {
    this.region = region;
    this.keys = keys;
    this.endpoint = JsonEndpoint.start(listen, "application/x-amz-json-1.1",
        (_, _, headers, body) -> answer(headers, body));
  }

  /**
   * Starts an endpoint.
   *
   * @param region the region in its keys' ARNs
   * @param folder where the file with the keys is, or will be
   */
  public static KmsServer start(Listen listen, String region, Path folder) throws IOException {
    return new KmsServer(listen, region, KeyFile.open(folder, new SecureRandom()));
  }

  public URI endpoint() {
    return endpoint.endpoint();
  }

  @Override
  public void close() {
    endpoint.close();
  }

  private JsonNode answer(Headers headers, JsonNode request) throws ServiceException, IOException {
    String target = String.valueOf(headers.getFirst("X-Amz-Target"));
    return switch (target) {
      case "TrentService.GenerateMac" -> {
        KmsKey key = key(request);
        yield reply(key.id()).put("MacAlgorithm", MAC).put("Mac", text(key.mac(message(request))));
      }
      case "TrentService.VerifyMac" -> {
        KmsKey key = key(request);
        if (!MessageDigest.isEqual(key.mac(message(request)), bytes(request, "Mac"))) {
          throw new ServiceException(400, "KMSInvalidMacException", "The MAC is not of this message and key.");
        }
        yield reply(key.id()).put("MacAlgorithm", MAC).put("MacValid", true);
      }
      case "TrentService.Sign" -> {
        require(request, "SigningAlgorithm", SIGNATURE);
        SigningKey pair = pair(request);
        byte[] signature = request.path("MessageType").asText("RAW").equals("DIGEST")
            ? pair.signDigest(message(request))
            : pair.sign(message(request));
        yield reply(pair.id()).put("SigningAlgorithm", SIGNATURE).put("Signature", text(signature));
      }
      case "TrentService.GetPublicKey" -> {
        SigningKey pair = pair(request);
        ObjectNode reply = reply(pair.id()).put("KeySpec", "ECC_NIST_P256")
            .put("KeyUsage", "SIGN_VERIFY")
            .put("PublicKey", text(pair.open().getEncoded()));
        reply.putArray("SigningAlgorithms").add(SIGNATURE);
        yield reply;
      }
      default -> throw new ServiceException(
          400, "UnknownOperationException", "Only MACs and signatures are served here.");
    };
  }

  private ObjectNode reply(String id) {
    return JsonNodeFactory.instance.objectNode().put("KeyId", "arn:aws:kms:" + region + ":000000000000:key/" + id);
  }

  private KmsKey key(JsonNode request) throws ServiceException, IOException {
    require(request, "MacAlgorithm", MAC);
    return keys.key(name(request)).orElseThrow(() -> otherUse());
  }

  private SigningKey pair(JsonNode request) throws ServiceException, IOException {
    return keys.pair(name(request)).orElseThrow(() -> otherUse());
  }

  private static void require(JsonNode request, String member, String algorithm) throws ServiceException {
    if (!request.path(member).asText().equals(algorithm)) {
      throw new ServiceException(400, "InvalidKeyUsageException", "Only " + algorithm + " is served here.");
    }
  }

  private static ServiceException otherUse() {
    return new ServiceException(400, "InvalidKeyUsageException", "The key is for something else.");
  }

  /** An ARN names the same key as the alias or id at its end. */
  private static String name(JsonNode request) throws ServiceException {
    String name = request.path("KeyId").asText("").replaceFirst("^arn:[^:]*:kms:[^:]*:[^:]*:(?:key/)?", "");
    if (name.isEmpty()) {
      throw new ServiceException(400, "ValidationException", "KeyId is missing.");
    }
    return name;
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] message(JsonNode request) throws ServiceException {
    byte[] message = bytes(request, "Message");
    if (message.length > LONGEST_MESSAGE) {
      throw new ServiceException(400, "ValidationException", "Message has at most " + LONGEST_MESSAGE + " bytes.");
    }
    return message;
  }

  private static byte[] bytes(JsonNode request, String member) throws ServiceException {
    try {
      byte[] bytes = Base64.getDecoder().decode(request.path(member).asText(""));
      if (bytes.length > 0) {
        return bytes;
      }
    } catch (IllegalArgumentException _) {
      // The same refusal as for nothing.
    }
    throw new ServiceException(400, "ValidationException", member + " is missing or malformed.");
  }
}
