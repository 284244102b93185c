package org.redress.local.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseId;
import org.redress.casework.Requests;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.mail.intake.FileIntake;

/**
 * Opens a case for each row of a file, several at a time. Run again, however an earlier run ended, it opens those that are
 * missing, cases and files: a row is known again by its id or by all that it says. No more rows are held than are being
 * worked on.
 */
final class Importer<R> {

  private final RowReader reader;
  private final OpenCase opening;
  private final Requests requests;
  private final FileIntake files;
  private final RandomGenerator random;
  private final int parallel;
  private final Runnable step;

  private volatile Optional<RuntimeException> failure = Optional.empty();
  private final List<Tally.Rejection> rejections = new ArrayList<>();
  private long rows;
  private long opened;
  private long before;
  private long erased;
  private long rejected;

  /**
   * Wires it.
   *
   * @param files brings the files of mails to their cases
   * @param parallel how many rows are worked on at a time
   * @param step called after each row, by one thread at a time
   */
  Importer(
      RowReader reader, OpenCase opening, Requests requests, FileIntake files, RandomGenerator random, int parallel,
      Runnable step) {
    this.reader = reader;
    this.opening = opening;
    this.requests = requests;
    this.files = files;
    this.random = random;
    this.parallel = parallel;
    this.step = step;
  }

  /**
   * Does it once.
   *
   * @param dryRun whether to open nothing and only say what would be done
   * @throws RuntimeException if a row could not be brought in, after those that were begun have ended
   */
  Tally run(RowSource<R> source, RejectedFile<R> aside, boolean dryRun) throws IOException, InterruptedException {
    Semaphore room = new Semaphore(parallel);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      Optional<Row<R>> next = source.next();
      while (next.isPresent() && failure.isEmpty()) {
        Row<R> row = next.get();
        RowReader.Outcome outcome = reader.read(row.content());
        room.acquire();
        workers.execute(() -> {
          try {
            settle(row, outcome, aside, dryRun);
          } catch (RuntimeException e) {
            failed(e);
          } catch (IOException e) {
            failed(new UncheckedIOException(e));
          } finally {
            room.release();
          }
        });
        next = source.next();
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    rejections.sort(Comparator.comparingLong(Tally.Rejection::line));
    return new Tally(rows, opened, before, erased, rejected, rejections, dryRun ? Optional.empty() : aside.finish());
  }

  private void settle(Row<R> row, RowReader.Outcome outcome, RejectedFile<R> aside, boolean dryRun)
      throws IOException {
    switch (outcome) {
      case RowReader.Outcome.Rejected(var why) -> reject(row, why, aside, dryRun);
      case RowReader.Outcome.Good(var submission, var letter) -> {
        switch (dryRun ? foreseen(submission) : open(submission, letter)) {
          case OPENED -> count(true);
          case BEFORE -> count(false);
          case ERASED -> countErased();
          case OTHER_CONTENT -> reject(
              row, "another row was imported under its id; give it an id of its own", aside, dryRun);
        }
      }
    }
  }

  /** The first failure is the one that is told. */
  private synchronized void failed(RuntimeException why) {
    if (failure.isEmpty()) {
      failure = Optional.of(why);
    }
  }

  private enum Became {
    OPENED, BEFORE, ERASED, OTHER_CONTENT
  }

  /**
   * The id that is set aside for the case tells whether it was opened now. One that was there before may have been left
   * before its files were brought to it.
   */
  private Became open(Submission submission, Optional<LetterFiles> letter) throws IOException {
    CaseId id = CaseId.random(random);
    return switch (opening.open(submission.as(id))) {
      case OpenCase.Result.Accepted(var there) -> {
        if (letter.isPresent()) {
          LetterFiles came = letter.get();
          files.takeIn(came.source(), came.mail(), came.content(), came.isSuspect(), there.id());
        }
        yield there.id().equals(id) ? Became.OPENED : Became.BEFORE;
      }
      case OpenCase.Result.Erased _ -> Became.ERASED;
      case OpenCase.Result.KeyUsedForOtherContent _ -> Became.OTHER_CONTENT;
    };
  }

  private Became foreseen(Submission submission) {
    return submission.request()
        .flatMap(
            key -> requests.contentOf(key)
                .map(content -> content.equals(key.content()) ? Became.BEFORE : Became.OTHER_CONTENT))
        .orElse(Became.OPENED);
  }

  private synchronized void count(boolean isNew) {
    rows++;
    opened += isNew ? 1 : 0;
    before += isNew ? 0 : 1;
    step.run();
  }

  private synchronized void countErased() {
    erased++;
    count(false);
  }

  private synchronized void reject(Row<R> row, String why, RejectedFile<R> aside, boolean dryRun) throws IOException {
    rows++;
    rejected++;
    if (rejections.size() < Tally.SAID) {
      rejections.add(new Tally.Rejection(row.line(), why));
    }
    if (!dryRun) {
      aside.add(row, why);
    }
    step.run();
  }
}
