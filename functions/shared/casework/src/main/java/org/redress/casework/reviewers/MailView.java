package org.redress.casework.reviewers;

import java.time.Instant;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;

/**
 * A mail to the reporter as reviewers see it: which one, and what became of it. An address is never part of it.
 *
 * @param number of its notice in the case
 * @param isLost whether it did not arrive and nothing more is done about it
 */
public record MailView(int number, NoticeKind kind, NoticeState.Name state, Instant owedAt, boolean isLost) {

  static MailView of(Notice notice) {
    return new MailView(
        notice.id().number(), notice.kind(), notice.state().name(), notice.owedAt(), notice.isLost());
  }
}
