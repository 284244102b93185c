package org.redress.mail.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.Upload;
import org.redress.casework.mail.InboundMail;
import org.redress.casework.timeline.Digester;
import org.redress.mail.Attachment;
import org.redress.mail.MailReader;
import org.redress.mail.MailSource;
import org.redress.mail.ReceivedMail;
import org.redress.mail.header.HeaderText;

/** Brings the files of a mail to the case that the mail opened or joined, where they are sealed as evidence. */
public final class FileIntake {

  private final MailReader reader;
  private final EvidenceStore known;
  private final UploadSink uploads;
  private final OfferEvidence offering;

  public FileIntake(MailReader reader, EvidenceStore known, UploadSink uploads, OfferEvidence offering) {
    this.reader = reader;
    this.known = known;
    this.uploads = uploads;
    this.offering = offering;
  }

  /**
   * Brings the files to the case. Repeated, also for the same mail under another id, it leads to the same evidence: a file
   * is noted only when it lies where it was uploaded, and what was noted is not uploaded again.
   *
   * @param source of the very mail
   * @param suspect whether its files are not to be trusted, whatever is found in them
   * @throws IOException if the mail could not be read again, or a file not be passed on: try later
   */
  public void takeIn(MailSource source, InboundMail mail, ReceivedMail content, boolean suspect, CaseId id)
      throws IOException {
    List<Attachment> files = MailFiles.of(content).evidence();
    if (files.isEmpty()) {
      return;
    }
    Set<String> noted = known.of(id).stream().map(one -> one.upload().fileId()).collect(Collectors.toSet());
    List<Attachment> missing = files.stream()
        .filter(file -> !noted.contains(upload(mail, file).fileId()))
        .toList();
    if (!missing.isEmpty()) {
      reader.copy(source, missing, file -> uploads.upload(id, upload(mail, file), file.size()));
    }
    offering.offer(
        id, files.stream()
            .map(file -> new OfferEvidence.File(offered(file, suspect), upload(mail, file)))
            .toList());
  }

  /** By the mail's content rather than its id, which is another each time that the mail is delivered. */
  private static Upload upload(InboundMail mail, Attachment file) {
    String fileId = new Digester()
        .add("file of a mail")
        .add(mail.key().key().hex())
        .add(file.place())
        .add(file.sha256().hex())
        .digest()
        .hex();
    return new Upload(fileId, Optional.empty());
  }

  private static Offered offered(Attachment file, boolean suspect) {
    return new Offered(
        file.name().value(), HeaderText.of(file.type()).value(), Optional.of(file.size()), Offered.Source.MAIL,
        suspect);
  }
}
