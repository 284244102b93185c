package org.redress.engines.testing;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Servers that tests are given in the place of engines that they would start themselves, such as an emulator of AWS: those
 * that the SDK's own variables name, where the Maven profile {@code endpoints} asks for it. Otherwise there are none,
 * whatever the variables say, so that no test calls by accident what a developer works with.
 */
public final class GivenEndpoints {

  /** Marks the test classes that the profile runs. */
  public static final String TAG = "endpoints";

  private static final String ASKED_FOR = "redress.endpoints";
  private static final String ALL = "AWS_ENDPOINT_URL";
  private static final Map<String, String> VARIABLES = Map.of(
      "dynamodb", ALL + "_DYNAMODB", "sqs", ALL + "_SQS", "s3", ALL + "_S3");

  private final Map<String, URI> byService;

  private GivenEndpoints(Map<String, URI> byService) {
    this.byService = Map.copyOf(byService);
  }

  /** Those that this JVM was given. */
  public static GivenEndpoints chosen() {
    return Boolean.getBoolean(ASKED_FOR) ? read(System.getenv()) : new GivenEndpoints(Map.of());
  }

  /**
   * Those that variables name: each service's own goes before the one for all. Mails, keys and settings always have the
   * engine in process, since tests look into it.
   *
   * @throws IllegalArgumentException if one is no URL of a server
   */
  static GivenEndpoints read(Map<String, String> environment) {
    Map<String, URI> read = new HashMap<>();
    VARIABLES.forEach((service, variable) -> {
      String name = environment.getOrDefault(variable, "").isEmpty() ? ALL : variable;
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        read.put(service, parse(name, value));
      }
    });
    return new GivenEndpoints(read);
  }

  private static URI parse(String variable, String value) {
    if (!value.matches("https?://[^/?#\\s]+/?")) {
      throw new IllegalArgumentException(
          variable + " must be the URL of a server, such as http://127.0.0.1:4566; it is " + value);
    }
    return URI.create(value);
  }

  /** All of them, by the service as the SDK names it. */
  public Map<String, URI> byService() {
    return byService;
  }

  /**
   * The one for a service.
   *
   * @param service as the SDK names it, such as {@code s3}
   */
  public Optional<URI> of(String service) {
    return Optional.ofNullable(byService.get(service));
  }
}
