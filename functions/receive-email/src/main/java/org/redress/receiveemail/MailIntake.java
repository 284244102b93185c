package org.redress.receiveemail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.mail.InboundMail;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.Nature;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.mail.RepeatedMails;
import org.redress.casework.mail.SettleMail;
import org.redress.casework.mail.Settled;
import org.redress.caseworkaws.rawmails.RawMail;
import org.redress.caseworkaws.rawmails.RawMails;
import org.redress.caseworkaws.sdk.Fault;
import org.redress.mail.MailReader;
import org.redress.mail.PutAside;
import org.redress.mail.ReceivedMail;
import org.redress.mail.intake.FileIntake;
import org.redress.mail.intake.MailTranslation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Takes a mail in: reads it where it lies, settles it, brings its files to its case, and only then moves it to where all
 * are kept. What cannot be read or settled is put aside, so that each mail ends somewhere where people see it.
 */
final class MailIntake {

  private static final Logger LOG = LoggerFactory.getLogger(MailIntake.class);

  /** SES puts this beside the mails to see whether it may. */
  private static final String SETUP = "AMAZON_SES_SETUP_NOTIFICATION";

  private final RawMails mails;
  private final MailReader reader;
  private final SettleMail settling;
  private final FileIntake files;
  private final PutAsideMails aside;
  private final RepeatedMails repeated;

  MailIntake(
      RawMails mails, MailReader reader, SettleMail settling, FileIntake files, PutAsideMails aside,
      RepeatedMails repeated) {
    this.mails = mails;
    this.reader = reader;
    this.settling = settling;
    this.files = files;
    this.aside = aside;
    this.repeated = repeated;
  }

  /**
   * Takes a mail in, unless that was done.
   *
   * @param last whether it will not be tried again, so that even what may pass by itself puts the mail aside
   */
  void takeIn(MailId id, boolean last) {
    if (id.value().equals(SETUP)) {
      mails.keep(id, Map.of());
      return;
    }
    mails.open(id).map(raw -> settle(raw, last)).ifPresentOrElse(settled -> settled(id, settled), () -> {
      if (mails.outcome(id).isEmpty()) {
        LOG.info("Mail {}: {result=gone}", id);
      }
    });
  }

  private void settled(MailId id, Settled settled) {
    Map<String, String> outcome = MailOutcome.of(settled);
    LOG.info("Mail {}: {}", id, outcome);
    switch (settled) {
      case Settled.Before(var seen) -> {
        repeated.note(seen.id(), id);
        mails.keepAgain(id, outcome);
      }
      case Settled.Erased _ -> mails.drop(id);
      default -> mails.keep(id, outcome);
    }
  }

  private Settled settle(RawMail raw, boolean last) {
    try {
      return switch (reader.read(raw::bytes)) {
        case ReceivedMail mail -> settle(MailTranslation.of(raw.id(), raw.receivedAt(), mail), mail);
        case PutAside(var reason, var _) -> putAside(raw, reason.name(), reason.sentence());
      };
    } catch (IOException e) {
      return failed(raw, new UncheckedIOException("Mail " + raw.id() + " could not be read to its end", e), last);
    } catch (RuntimeException e) {
      return failed(raw, e, last);
    } catch (StackOverflowError e) {
      return failed(raw, new IllegalStateException("Mail " + raw.id() + " has no end", e), last);
    }
  }

  /** One that was settled before may have been left before its files were offered. */
  private Settled settle(InboundMail mail, ReceivedMail content) throws IOException {
    Settled settled = settling.settle(mail);
    Optional<CaseId> id = settled.caseId();
    if (id.isPresent() && mail.nature() instanceof Nature.Written) {
      boolean suspect = !content.top().virus().passed();
      files.takeIn(() -> open(mail.id()).bytes(), mail, content, suspect, id.get());
    }
    return settled;
  }

  private RawMail open(MailId id) throws IOException {
    return mails.open(id).orElseThrow(() -> new IOException("The mail was moved by another delivery"));
  }

  /** A fault that may pass by itself is left to the queue, which tries again; any other would come again and again. */
  private Settled failed(RawMail raw, RuntimeException fault, boolean last) {
    boolean passes = fault instanceof SdkException || fault instanceof UncheckedIOException
        || fault instanceof CaseChanges.BusyException || fault instanceof OfferEvidence.BusyException;
    if (passes && !last) {
      throw fault;
    }
    LOG.error("Mail {} is put aside: {}", raw.id(), Fault.kind(fault));
    return putAside(
        raw, "FAILED", "The mail could not be taken in to its end (" + fault.getClass().getSimpleName() + ").");
  }

  private Settled putAside(RawMail raw, String kind, String because) {
    PutAsideMail mail = new PutAsideMail(raw.id(), raw.receivedAt(), kind, because);
    aside.keep(mail);
    return new Settled.Aside(mail);
  }
}
