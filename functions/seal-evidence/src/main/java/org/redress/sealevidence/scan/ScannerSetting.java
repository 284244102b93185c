package org.redress.sealevidence.scan;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which scanner there is, as one setting says: {@code none}, {@code guardduty} or {@code clamav://HOST:PORT}. */
public final class ScannerSetting {

  private static final Pattern CLAMAV = Pattern.compile("clamav://([A-Za-z0-9.-]+):([0-9]{1,5})");
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final int LAST_PORT = 0xffff;

  private ScannerSetting() {}

  /**
   * The scanner that a setting names.
   *
   * @throws IllegalArgumentException if the setting is none of these
   */
  public static Scanner scanner(String setting) {
    return switch (setting) {
      case "none" -> Scanner.none();
      case "guardduty" -> new GuardDuty();
      default -> new ClamAv(address(setting), CONNECT, TIME);
    };
  }

  private static InetSocketAddress address(String setting) {
    Matcher clamAv = CLAMAV.matcher(setting);
    if (!clamAv.matches() || Integer.parseInt(clamAv.group(2)) > LAST_PORT) {
      throw new IllegalArgumentException("A scanner is none, guardduty or clamav://HOST:PORT");
    }
    return InetSocketAddress.createUnresolved(clamAv.group(1), Integer.parseInt(clamAv.group(2)));
  }
}
