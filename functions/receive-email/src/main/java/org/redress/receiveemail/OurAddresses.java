package org.redress.receiveemail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.mail.ReplyAddresses;
import org.redress.casework.report.EmailAddress;
import org.redress.mail.header.Addresses;

/** Tells which addresses are ours: what we send from, where we take reports, and where people answer about a case. */
record OurAddresses(Set<String> known, ReplyAddresses replies) implements Predicate<EmailAddress> {

  OurAddresses {
    known = Set.copyOf(known);
  }

  /**
   * Knows the addresses that the settings name.
   *
   * @param sender with or without a display name
   */
  static OurAddresses of(String reports, String sender, ReplyAddresses replies) {
    Set<String> known = Stream.of(reports, sender)
        .map(Addresses::parse)
        .flatMap(List::stream)
        .flatMap(parsed -> parsed.address().stream())
        .map(OurAddresses::plain)
        .collect(Collectors.toSet());
    return new OurAddresses(known, replies);
  }

  @Override
  public boolean test(EmailAddress address) {
    return known.contains(plain(address)) || replies.caseOf(address).isPresent();
  }

  private static String plain(EmailAddress address) {
    return address.value().toLowerCase(Locale.ROOT);
  }
}
