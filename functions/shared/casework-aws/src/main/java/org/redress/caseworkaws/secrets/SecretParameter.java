package org.redress.caseworkaws.secrets;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.services.ssm.SsmClient;

/**
 * A secret in a parameter of Systems Manager: a SecureString, or by a name that begins with
 * {@code /aws/reference/secretsmanager/} a secret of Secrets Manager. It is asked for again every ten minutes, so that a
 * changed secret is taken up.
 */
public final class SecretParameter {

  private static final Duration HOLDS = Duration.ofMinutes(10);

  private record Read(String value, Instant at) {}

  private final SsmClient ssm;
  private final String name;
  private final InstantSource clock;
  private volatile @Nullable Read last;

  public SecretParameter(SsmClient ssm, String name, InstantSource clock) {
    this.ssm = ssm;
    this.name = name;
    this.clock = clock;
  }

  /**
   * The secret whose parameter the environment names.
   *
   * @param variable the environment variable
   */
  public static SecretParameter connect(Environment environment, String variable, InstantSource clock) {
    return new SecretParameter(
        Clients.patient(SsmClient.builder()).build(), environment.required(variable), clock);
  }

  public String value() {
    Instant now = clock.instant();
    Read known = last;
    if (known == null || !now.isBefore(known.at().plus(HOLDS))) {
      known = new Read(
          ssm.getParameter(request -> request.name(name).withDecryption(true)).parameter().value(), now);
      last = known;
    }
    return known.value();
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "SecretParameter[...]";
  }
}
