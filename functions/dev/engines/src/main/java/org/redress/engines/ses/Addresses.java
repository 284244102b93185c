package org.redress.engines.ses;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.engines.http.ServiceException;

/** Mail addresses as SES takes them: {@code local@domain}, or {@code Name <local@domain>}, printable ASCII only. */
final class Addresses {

  private static final Pattern BARE = Pattern.compile("[!-~&&[^<>@,;:\"()\\[\\]\\\\]]{1,64}@[A-Za-z0-9.-]{1,255}");
  private static final Pattern NAMED = Pattern.compile("[ -~&&[^<>]]*<([^<>]+)>");
  private static final String SIMULATOR = "@simulator.amazonses.com";

  private Addresses() {}

  static String checked(String address) throws ServiceException {
    if (address.length() > 320 || !BARE.matcher(bare(address)).matches()) {
      throw SendEmailReader.refused("An address is missing or malformed; other than ASCII is to be encoded.");
    }
    return address;
  }

  /** The address without a name. */
  static String bare(String address) {
    Matcher named = NAMED.matcher(address);
    return named.matches() ? named.group(1) : address;
  }

  /** Whether this is the mailbox simulator's address of this name, with or without a +label. */
  static boolean simulates(String name, String address) {
    String bare = bare(address).toLowerCase(Locale.ROOT);
    if (!bare.endsWith(SIMULATOR)) {
      return false;
    }
    String local = bare.substring(0, bare.length() - SIMULATOR.length());
    return local.equals(name) || local.startsWith(name + "+");
  }
}
