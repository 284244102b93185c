package org.redress.local.mailin;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.casework.mail.MailId;
import org.redress.casework.report.EmailAddress;
import org.redress.caseworkaws.rawmails.RawMails;

/** Takes mails as SES does: writes on top of each what it found, and stores it where the bucket tells of it. */
public final class Inbox {

  private final RawMails mails;
  private final InstantSource clock;
  private final EmailAddress recipient;
  private final Map<Check, String> verdicts;

  /**
   * Opens the inbox of an address.
   *
   * @param recipient the address for reports
   * @param verdicts what is found of each mail; what is not there is passed
   */
  public Inbox(RawMails mails, InstantSource clock, EmailAddress recipient, Map<Check, String> verdicts) {
    this.mails = mails;
    this.clock = clock;
    this.recipient = recipient;
    this.verdicts = Map.copyOf(verdicts);
  }

  /** All mails to this domain are for us: some to the address for reports, others to a case's own. */
  String domain() {
    return recipient.value().substring(recipient.value().lastIndexOf('@') + 1);
  }

  /**
   * Stores a mail; once this returns, it is not lost.
   *
   * @param sender the envelope's sender, empty text for the null sender; absent for what the mail says itself
   */
  public MailId take(byte[] mail, Optional<String> sender) {
    MailId id = new MailId(UUID.randomUUID().toString());
    SesBlock block = new SesBlock(verdicts, sender, recipient.value());
    mails.deliver(id, block.on(mail, id.value(), clock.instant()));
    return id;
  }
}
