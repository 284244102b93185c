package org.redress.casework.mail;

import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.NoticeId;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message.Standing;

/**
 * Finds the case that a mail belongs to: by a reply address of ours first, by a notice of ours that it answers second;
 * never by a subject. A reply address is secret, so whoever uses it belongs there, though perhaps not as the reporter. What
 * a mail says it answers is no secret, so that counts only where the reporter is proven to have sent it, or where a
 * program did, whose words change nothing.
 */
final class Threading {

  private final CaseStore cases;
  private final MailMemory memory;
  private final ReplyAddresses addresses;

  Threading(CaseStore cases, MailMemory memory, ReplyAddresses addresses) {
    this.cases = cases;
    this.memory = memory;
    this.addresses = addresses;
  }

  /** The case that a mail belongs to, and as what. */
  record Place(CaseId id, Standing standing) {}

  Optional<Place> of(InboundMail mail) {
    Optional<Place> addressed = mail.addressed()
        .stream()
        .flatMap(address -> addresses.caseOf(address).stream())
        .distinct()
        .flatMap(id -> cases.find(id).stream())
        .findFirst()
        .map(open -> new Place(open.id(), standing(mail, open)));
    return addressed.isPresent() ? addressed : answered(mail);
  }

  private Optional<Place> answered(InboundMail mail) {
    return memory.noticeSentAs(mail.answers())
        .map(NoticeId::caseId)
        .flatMap(cases::find)
        .map(open -> new Place(open.id(), standing(mail, open)))
        .filter(place -> place.standing() != Standing.UNVERIFIED);
  }

  private static Standing standing(InboundMail mail, Case open) {
    if (!(mail.nature() instanceof Nature.Written)) {
      return Standing.AUTOMATIC;
    }
    Optional<EmailAddress> reporter = open.reporter().address();
    return reporter.filter(mail.sender()::isSurely).isPresent() ? Standing.REPORTER : Standing.UNVERIFIED;
  }
}
