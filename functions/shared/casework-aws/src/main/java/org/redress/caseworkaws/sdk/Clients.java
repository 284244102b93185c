package org.redress.caseworkaws.sdk;

import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * How AWS clients are made. The HTTP client is named, for several may be on the class path; endpoints, region and
 * credentials come from the SDK's own settings.
 */
public final class Clients {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ATTEMPT = Duration.ofSeconds(5);
  private static final int MAX_ATTEMPTS = 4;

  private Clients() {}

  /** Completes a client that tries again by itself what may be tried again. */
  public static <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B patient(
      B builder) {
    return builder.httpClient(http(ATTEMPT)).overrideConfiguration(patience());
  }

  /**
   * As {@link #patient}, for calls that take their time.
   *
   * @param silence how long nothing may come back
   */
  public static <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B patient(
      B builder, Duration silence) {
    return builder.httpClient(http(silence)).overrideConfiguration(patience());
  }

  /**
   * Completes a client that makes each call once.
   *
   * @param whole how long a call may take
   */
  public static <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B once(
      B builder, Duration whole) {
    return builder.httpClient(http(whole)).overrideConfiguration(noRepetition(whole));
  }

  /** The settings of {@link #patient}. */
  public static ClientOverrideConfiguration patience() {
    return ClientOverrideConfiguration.builder()
        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(MAX_ATTEMPTS).build())
        .build();
  }

  /** The settings of {@link #once}. */
  public static ClientOverrideConfiguration noRepetition(Duration whole) {
    return ClientOverrideConfiguration.builder()
        .retryStrategy(AwsRetryStrategy.doNotRetry())
        .apiCallTimeout(whole)
        .build();
  }

  private static SdkHttpClient http(Duration silence) {
    return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(silence).build();
  }
}
