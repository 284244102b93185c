package org.redress.mail.automatic;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.casework.report.EmailAddress;

/** Addresses that are known to belong to programs. */
final class Senders {

  private static final Set<String> SERVERS = Set.of(
      "mailer-daemon", "mailerdaemon", "mail-daemon", "mailer_daemon", "postmaster", "mdaemon", "mail-deamon");
  private static final Set<String> PROGRAMS = Set.of(
      "listserv", "majordomo", "mailman", "autoreply", "auto-reply", "autoresponder", "auto-responder", "nobody",
      "abuse-auto", "bounce", "bounces");
  private static final Pattern UNANSWERED = Pattern.compile("(?:.*[._+-])?(?:no|do[._-]?not)[._-]?reply(?:[._+-].*)?");
  private static final Pattern LIST = Pattern
      .compile("owner-.*|.*-(?:owner|request|bounces?|bounces\\+.*)|bounces?[+-].*");

  private Senders() {}

  /** A mail server's own address. */
  static boolean isServer(EmailAddress address) {
    return SERVERS.contains(localPart(address));
  }

  static boolean isMachine(EmailAddress address) {
    String local = localPart(address);
    return SERVERS.contains(local) || PROGRAMS.contains(local) || UNANSWERED.matcher(local).matches()
        || LIST.matcher(local).matches();
  }

  private static String localPart(EmailAddress address) {
    String value = address.value();
    return value.substring(0, value.lastIndexOf('@')).toLowerCase(Locale.ROOT);
  }
}
