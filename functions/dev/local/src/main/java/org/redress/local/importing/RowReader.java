package org.redress.local.importing;

import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casework.RequestKey;
import org.redress.casework.intake.Submission;
import org.redress.casework.mail.InboundMail;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.Nature;
import org.redress.casework.report.Reporter;
import org.redress.caseworkaws.rawmails.RawMail;
import org.redress.mail.ReceivedMail;
import org.redress.receiveemail.words.MailTranslation;
import org.redress.submitreport.intake.Decoded;
import org.redress.submitreport.intake.SubmissionDecoder;
import org.redress.web.problem.FieldError;

/** Makes a submission of a row, or says why there is none. */
final class RowReader {

  private final Mapping mapping;
  private final SubmissionDecoder decoder;
  private final Submission.Imported imported;

  RowReader(Mapping mapping, SubmissionDecoder decoder, Submission.Imported imported) {
    this.mapping = mapping;
    this.decoder = decoder;
    this.imported = imported;
  }

  /** What a row is. */
  sealed interface Outcome {

    /** A report. */
    record Good(Submission submission) implements Outcome {}

    /** Not to be taken as it is, and why, to follow "line 7: ". */
    record Rejected(String why) implements Outcome {}
  }

  Outcome read(Row.Content content) {
    return switch (content) {
      case Row.Content.Unreadable(var why) -> new Outcome.Rejected(why);
      case Row.Content.Letter(var mail) -> letter(mail);
      case Row.Content.Cells(var cells) -> cells(cells);
    };
  }

  private Outcome cells(Map<String, String> cells) {
    return switch (decoder.decode(RowTree.of(mapping.apply(cells)))) {
      case Decoded.Invalid(var errors) -> new Outcome.Rejected(
          errors.stream().map(RowReader::sentence).collect(Collectors.joining("; ")));
      case Decoded.Valid(var report, var reporter) -> new Outcome.Good(
          Submission.imported(
              report, reporter, mapping.id(cells).map(id -> Submission.importKey(id, report, reporter)),
              Map.of("source", "file"), imported));
    };
  }

  /** By its Message-ID and content, as if it came in by itself: a mail that did, opens no second case. */
  private Outcome letter(ReceivedMail received) {
    InboundMail mail = MailTranslation.of(
        new RawMail(new MailId("import"), Instant.EPOCH, InputStream.nullInputStream()), received);
    Reporter reporter = new Reporter.Confidential(
        Optional.of(mail.sender().name()).filter(name -> !name.isBlank()), mail.sender().address());
    RequestKey key = mail.key();
    return switch (mail.nature()) {
      case Nature.Written _ -> new Outcome.Good(
          Submission.imported(
              mail.words(), reporter, Optional.of(key),
              Map.of("source", "mbox", "attachments", Integer.toString(received.attachments().size())), imported));
      case Nature.AutomaticReply _ -> new Outcome.Rejected("it is an automatic reply, which reports nothing");
      case Nature.News(var kind, var _) -> new Outcome.Rejected("it is a " + kind + ", which reports nothing");
      case Nature.Ours _ -> new Outcome.Rejected("it was sent by this system");
    };
  }

  private static String sentence(FieldError error) {
    return error.field().isEmpty() ? error.message() : error.field() + ": " + error.message();
  }
}
