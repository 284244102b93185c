package org.redress.submitreport.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.RandomHex;
import org.redress.casework.drafts.Drafts;
import org.redress.casework.evidence.AddFiles;
import org.redress.submitreport.intake.Submitting;
import org.redress.web.form.FormFields;
import org.redress.web.problem.FieldError;
import org.redress.web.report.Decoded;

/** Sends what somebody has filled in. */
final class Desk {

  private static final int KEY_BYTES = 16;

  private final Notebooks notebooks;
  private final Judge judge;
  private final Submitting submitting;
  private final AddFiles adding;
  private final Duration leastTime;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * Wires the desk.
   *
   * @param leastTime what people need at least to fill in the form
   * @param random cryptographically strong
   */
  Desk(
      Notebooks notebooks, Judge judge, Submitting submitting, AddFiles adding, Duration leastTime, InstantSource clock,
      RandomGenerator random) {
    this.notebooks = notebooks;
    this.judge = judge;
    this.submitting = submitting;
    this.adding = adding;
    this.leastTime = leastTime;
    this.clock = clock;
    this.random = random;
  }

  /** What became of it. */
  sealed interface Result {

    record Sent(Case opened, String receiptCode) implements Result {}

    record Wrong(List<FieldError> errors) implements Result {}
  }

  /**
   * Sends the report of a visit, once however often it is asked. From then on the draft only says which case it became.
   *
   * @param given the consent, and the field that people leave empty
   * @param shown when the page was given out that was sent
   */
  Result send(Visit visit, FormFields given, Instant shown) {
    if (notebooks.change(
        visit.token(), notes -> notes.key().isPresent() ? notes : notes.withKey(newKey())) == Drafts.Result.TOO_LARGE) {
      return wrong(visit, "error.draftTooLarge");
    }
    Notes notes = notebooks.read(visit.token());
    FormFields whole = notes.answers().with("consent", given.first("consent").orElse(""));
    return switch (judge.judge(visit.messages(), whole)) {
      case Decoded.Invalid(var errors) -> new Result.Wrong(errors);
      case Decoded.Valid valid -> {
        Optional<String> doubt = doubt(given, notes.begun().orElse(shown));
        yield doubt.isPresent() ? wrong(visit, doubt.get()) : send(visit, notes, valid);
      }
    };
  }

  private Result send(Visit visit, Notes notes, Decoded.Valid valid) {
    return switch (submitting.submit(visit.request(), valid, notes.key(), notes.reserved())) {
      case Submitting.Outcome.Opened(var opened, var code) -> {
        notes.reserved().ifPresent(adding::offer);
        notebooks.change(
            visit.token(), _ -> Notes.sent(opened.id(), valid.report().details().platform()));
        yield new Result.Sent(opened, code);
      }
      case Submitting.Outcome.KeyUsedForOtherContent _ -> {
        notebooks.change(visit.token(), standing -> standing.withKey(newKey()));
        yield wrong(visit, "error.keyReused");
      }
    };
  }

  /** What speaks for a program rather than a person; a person who meets it sends again. */
  private Optional<String> doubt(FormFields given, Instant begun) {
    if (!given.first("website").orElse("").isBlank()) {
      return Optional.of("error.website");
    }
    return Duration.between(begun, clock.instant()).compareTo(leastTime) < 0
        ? Optional.of("error.tooFast")
        : Optional.empty();
  }

  private static Result wrong(Visit visit, String message) {
    return new Result.Wrong(List.of(new FieldError("", visit.messages().text(message))));
  }

  private String newKey() {
    return RandomHex.of(KEY_BYTES, random);
  }
}
