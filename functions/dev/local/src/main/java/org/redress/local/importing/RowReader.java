package org.redress.local.importing;

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
import org.redress.mail.MailSource;
import org.redress.mail.ReceivedMail;
import org.redress.mail.intake.MailTranslation;
import org.redress.web.problem.FieldError;
import org.redress.web.report.Decoded;
import org.redress.web.report.SubmissionDecoder;

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

    /** A report, and what came with it. */
    record Good(Submission submission, Optional<LetterFiles> files) implements Outcome {}

    /** Not to be taken as it is, and why, to follow "line 7: ". */
    record Rejected(String why) implements Outcome {}
  }

  Outcome read(Row.Content content) {
    return switch (content) {
      case Row.Content.Unreadable(var why) -> new Outcome.Rejected(why);
      case Row.Content.Letter(var mail, var source) -> letter(mail, source);
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
              Map.of("source", "file"), imported),
          Optional.empty());
    };
  }

  /** By its Message-ID and content, as if it came in by itself: a mail that did, opens no second case. */
  private Outcome letter(ReceivedMail received, MailSource source) {
    InboundMail mail = MailTranslation.of(new MailId("import"), Instant.EPOCH, received);
    Reporter reporter = new Reporter.Confidential(
        Optional.of(mail.sender().name()).filter(name -> !name.isBlank()), mail.sender().address());
    RequestKey key = mail.key();
    return switch (mail.nature()) {
      case Nature.Written _ -> new Outcome.Good(
          Submission.imported(
              mail.words(), reporter, Optional.of(key),
              Map.of("source", "mbox", "attachments", Integer.toString(received.attachments().size())), imported),
          Optional.of(new LetterFiles(source, mail, received)));
      case Nature.AutomaticReply _ -> new Outcome.Rejected("it is an automatic reply, which reports nothing");
      case Nature.News(var kind, var _) -> new Outcome.Rejected("it is a " + kind + ", which reports nothing");
      case Nature.Ours _ -> new Outcome.Rejected("it was sent by this system");
    };
  }

  private static String sentence(FieldError error) {
    return error.field().isEmpty() ? error.message() : error.field() + ": " + error.message();
  }
}
