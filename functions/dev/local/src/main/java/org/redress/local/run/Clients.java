package org.redress.local.run;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The local run's own clients, configured as the functions' are: by the SDK's settings. */
record Clients(DynamoDbClient dynamoDb, SqsClient sqs, S3Client s3) implements AutoCloseable {

  static Clients build() {
    SdkHttpClient http = UrlConnectionHttpClient.create();
    return new Clients(
        DynamoDbClient.builder().httpClient(http).build(), SqsClient.builder().httpClient(http).build(),
        S3Client.builder().httpClient(http).build());
  }

  @Override
  public void close() {
    dynamoDb.close();
    sqs.close();
    s3.close();
  }
}
