package org.redress.engines.ssm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.engines.Listen;
import org.redress.engines.http.JsonEndpoint;
import org.redress.engines.http.ServiceException;

/** GetParameter of Systems Manager, for secrets that whoever starts it gives it. */
public final class SsmServer implements AutoCloseable {

  private final Map<String, String> secrets;
  private final JsonEndpoint endpoint;

  private SsmServer(Listen listen, Map<String, String> secrets) throws IOException {
    this.secrets = new ConcurrentHashMap<>(secrets);
    this.endpoint = JsonEndpoint.start(
        listen, "application/x-amz-json-1.1", (_, _, headers, body) -> answer(headers, body));
  }

  /**
   * Starts an endpoint.
   *
   * @param secrets by the names of their parameters, each a SecureString
   */
  public static SsmServer start(Listen listen, Map<String, String> secrets) throws IOException {
    return new SsmServer(listen, secrets);
  }

  public URI endpoint() {
    return endpoint.endpoint();
  }

  /** Changes a secret, or adds one. */
  public void put(String name, String secret) {
    secrets.put(name, secret);
  }

  @Override
  public void close() {
    endpoint.close();
  }

  private JsonNode answer(Headers headers, JsonNode request) throws ServiceException {
    if (!"AmazonSSM.GetParameter".equals(headers.getFirst("X-Amz-Target"))) {
      throw new ServiceException(400, "UnknownOperationException", "Only GetParameter is served.");
    }
    String name = request.path("Name").asText();
    String secret = secrets.get(name);
    if (secret == null) {
      throw new ServiceException(400, "ParameterNotFound", "There is no such parameter.");
    }
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    // As in AWS, whoever does not ask for it to be decrypted gets what is no use to them.
    String value = request.path("WithDecryption").asBoolean() ? secret : "ciphertext";
    reply.putObject("Parameter").put("Name", name).put("Type", "SecureString").put("Value", value).put("Version", 1);
    return reply;
  }
}
