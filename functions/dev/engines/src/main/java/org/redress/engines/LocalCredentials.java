package org.redress.engines;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The credentials that every engine takes; only the S3 server checks them. They guard nothing and are no secret. */
public final class LocalCredentials {

  /** Letters and digits only: DynamoDB Local asks for that. */
  public static final String ACCESS_KEY_ID = "redresslocal";

  public static final String SECRET_ACCESS_KEY = "redress-local-run-only";

  private LocalCredentials() {}

  /** The same for an SDK client. */
  public static StaticCredentialsProvider provider() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY_ID, SECRET_ACCESS_KEY));
  }
}
