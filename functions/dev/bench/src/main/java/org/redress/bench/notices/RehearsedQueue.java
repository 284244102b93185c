package org.redress.bench.notices;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseId;
import org.redress.casework.Hints;
import org.redress.casework.NoticeId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.MailId;

/** A queue that gives each message one to three times, at any pace, and once more when its taker was killed. */
final class RehearsedQueue<M> {

  private static final int MOST_COPIES = 3;
  private static final int MOST_TRIES = 5;
  private static final Duration VISIBILITY = Duration.ofMinutes(12);

  private final Agenda agenda;
  private final RandomGenerator random;
  private final Consumer<M> taker;

  RehearsedQueue(Agenda agenda, RandomGenerator random, Consumer<M> taker) {
    this.agenda = agenda;
    this.random = random;
    this.taker = taker;
  }

  /** Puts a message in; the longest time that a copy of it may take is given. */
  void put(M message, Duration latest) {
    int copies = 1 + random.nextInt(MOST_COPIES);
    for (int copy = 0; copy < copies; copy++) {
      agenda.in(Duration.ofMillis(random.nextLong(latest.toMillis())), () -> give(message, 1));
    }
  }

  private void give(M message, int attempt) {
    try {
      taker.accept(message);
    } catch (Mortality.KilledError _) {
      if (attempt < MOST_TRIES) {
        agenda.in(VISIBILITY, () -> give(message, attempt + 1));
      }
    }
  }

  /** Hints at notices that go into this queue. */
  static Hints hints(Consumer<NoticeId> into) {
    return new Hints() {
      @Override
      public void screen(CaseId id) {
        // Nobody screens here.
      }

      @Override
      public void queue(CaseId id) {
        // Nobody reviews here.
      }

      @Override
      public void send(NoticeId id) {
        into.accept(id);
      }

      @Override
      public void seal(EvidenceId id) {
        // There are no files.
      }

      @Override
      public void takeIn(MailId id) {
        // There are no mails in.
      }
    };
  }
}
