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
 * KMS's GenerateMac and VerifyMac with HMAC_SHA_256. Any alias or key id names a key, which is made on first use and kept
 * in a folder.
 */
public final class KmsServer implements AutoCloseable {

  private static final String ALGORITHM = "HMAC_SHA_256";
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
        yield reply(key).put("Mac", Base64.getEncoder().encodeToString(key.mac(message(request))));
      }
      case "TrentService.VerifyMac" -> {
        KmsKey key = key(request);
        if (!MessageDigest.isEqual(key.mac(message(request)), bytes(request, "Mac"))) {
          throw new ServiceException(400, "KMSInvalidMacException", "The MAC is not of this message and key.");
        }
        yield reply(key).put("MacValid", true);
      }
      default -> throw new ServiceException(400, "UnknownOperationException", "Only MACs are served here.");
    };
  }

  private ObjectNode reply(KmsKey key) {
    return JsonNodeFactory.instance.objectNode()
        .put("KeyId", "arn:aws:kms:" + region + ":000000000000:key/" + key.id())
        .put("MacAlgorithm", ALGORITHM);
  }

  private KmsKey key(JsonNode request) throws ServiceException, IOException {
    if (!request.path("MacAlgorithm").asText().equals(ALGORITHM)) {
      throw new ServiceException(400, "InvalidKeyUsageException", "Only " + ALGORITHM + " is served here.");
    }
    // An ARN names the same key as the alias or id at its end.
    String name = request.path("KeyId").asText("").replaceFirst("^arn:[^:]*:kms:[^:]*:[^:]*:(?:key/)?", "");
    if (name.isEmpty()) {
      throw new ServiceException(400, "ValidationException", "KeyId is missing.");
    }
    return keys.key(name);
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
