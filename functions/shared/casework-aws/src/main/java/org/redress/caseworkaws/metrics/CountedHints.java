package org.redress.caseworkaws.metrics;

import org.redress.casework.CaseId;
import org.redress.casework.Hints;
import org.redress.casework.NoticeId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.MailId;
import org.redress.caseworkaws.hints.HintQueue;

/** Hints that are given again, and counted by the queue. */
public record CountedHints(Hints hints, Metrics metrics) implements Hints {

  @Override
  public void screen(CaseId id) {
    count(HintQueue.SCREENING);
    hints.screen(id);
  }

  @Override
  public void queue(CaseId id) {
    count(HintQueue.REVIEW);
    hints.queue(id);
  }

  @Override
  public void send(NoticeId id) {
    count(HintQueue.NOTICE);
    hints.send(id);
  }

  @Override
  public void seal(EvidenceId id) {
    count(HintQueue.EVIDENCE);
    hints.seal(id);
  }

  @Override
  public void takeIn(MailId id) {
    count(HintQueue.MAIL);
    hints.takeIn(id);
  }

  private void count(HintQueue queue) {
    metrics.count(Metric.HINTS_REPEATED, queue.name());
  }
}
