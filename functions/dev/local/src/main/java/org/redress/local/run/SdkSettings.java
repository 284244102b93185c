package org.redress.local.run;

import java.util.Map;
import org.redress.engines.LocalCredentials;

/** Points every SDK client of this JVM to the local engines, by the SDK's own settings. */
public final class SdkSettings {

  private static final Map<String, String> PROPERTIES = Map.of(
      "dynamodb", "aws.endpointUrlDynamoDb",
      "sqs", "aws.endpointUrlSqs",
      "s3", "aws.endpointUrlS3",
      "sesv2", "aws.endpointUrlSesV2",
      "kms", "aws.endpointUrlKms",
      "ssm", "aws.endpointUrlSsm");

  private SdkSettings() {}

  /** System properties are taken before environment variables and profiles, so no call can go out to AWS. */
  public static void apply(Map<String, String> endpoints, String region) {
    PROPERTIES.forEach((service, property) -> System.setProperty(property, endpoints.getOrDefault(service, "")));
    System.setProperty("aws.ignoreConfiguredEndpointUrls", "false");
    System.setProperty("aws.region", region);
    System.setProperty("aws.accessKeyId", LocalCredentials.ACCESS_KEY_ID);
    System.setProperty("aws.secretAccessKey", LocalCredentials.SECRET_ACCESS_KEY);
  }
}
