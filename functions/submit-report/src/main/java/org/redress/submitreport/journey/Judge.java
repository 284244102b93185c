package org.redress.submitreport.journey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.redress.submitreport.intake.FormTree;
import org.redress.web.form.FormFields;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;
import org.redress.web.report.Decoded;
import org.redress.web.report.SubmissionDecoder;

/** Finds what is wrong with answers, by the rules of the API, and says it at the fields of the form. */
final class Judge {

  private static final String CONSENT = "consent";

  private final SubmissionDecoder decoder;

  Judge(SubmissionDecoder decoder) {
    this.decoder = decoder;
  }

  /** What the answers are as a report, with consent or without. */
  Decoded judge(Messages words, FormFields answers) {
    return switch (decoder.in(words).decode(FormTree.of(answers))) {
      case Decoded.Valid valid -> valid;
      case Decoded.Invalid(var errors) -> new Decoded.Invalid(
          atHome(answers, errors)
              .sorted(Comparator.comparingInt(error -> Question.placeOf(error.field())))
              .toList());
    };
  }

  /** The errors at the fields in which what they are about was typed. */
  static Stream<FieldError> atHome(FormFields answers, List<FieldError> errors) {
    return errors.stream()
        .map(error -> new FieldError(FormTree.home(answers, error.field()), error.message()))
        .distinct();
  }

  /** What is wrong with the answers as far as they go: consent is asked for at the end. */
  List<FieldError> errors(Messages words, FormFields answers) {
    return judge(words, answers.with(CONSENT, "true")) instanceof Decoded.Invalid(var errors) ? errors : List.of();
  }

  /** What is wrong with the answers to one question. */
  List<FieldError> errors(Messages words, FormFields answers, Question question) {
    if (question == Question.DANGER && answers.first("threatToLife").orElse("").isEmpty()) {
      return List.of(new FieldError("threatToLife", words.text("error.threat")));
    }
    return errors(words, answers).stream().filter(error -> question.shows(error.field())).toList();
  }
}
