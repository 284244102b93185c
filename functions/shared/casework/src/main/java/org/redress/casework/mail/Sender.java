package org.redress.casework.mail;

import java.util.Optional;
import org.redress.casework.report.EmailAddress;

/**
 * Who a mail says it is from.
 *
 * @param name may be empty
 * @param address where it is one that a mail can be sent to
 * @param proven whether the mail service found that the address's domain vouches for the mail (DMARC)
 */
public record Sender(String name, Optional<EmailAddress> address, boolean proven) {

  /** The address, if it is proven. */
  public Optional<EmailAddress> provenAddress() {
    return address.filter(_ -> proven);
  }

  /** Whether this is proven to be whoever has the address. Few hosts tell upper from lower case, and nobody does twice. */
  boolean isSurely(EmailAddress other) {
    return provenAddress().filter(own -> own.value().equalsIgnoreCase(other.value())).isPresent();
  }

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "Sender[" + (proven ? "proven" : "not proven") + "]";
  }
}
