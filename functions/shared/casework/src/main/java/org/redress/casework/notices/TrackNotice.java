package org.redress.casework.notices;

import java.util.Optional;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;

/** Records what became of a mail, as the mail service tells it: late, early, repeated or reordered. */
public final class TrackNotice {

  private static final int MAX_ATTEMPTS = 5;

  private final NoticeStore notices;
  private final NoticeTrouble trouble;

  public TrackNotice(NoticeStore notices, NoticeTrouble trouble) {
    this.notices = notices;
    this.trouble = trouble;
  }

  /**
   * Merges news of a mail. That an attempt came to nothing is no news once another one is to be made or under way.
   *
   * @param mail which notice the mail was for, and in which attempt
   * @throws IllegalStateException if the notice changed under our hands five times in a row: try later
   */
  public void record(MailTags mail, NoticeState news) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<Notice> known = notices.find(mail.notice());
      if (known.isEmpty() || (news instanceof NoticeState.Failed && !known.get().isUnder(mail.attempt()))) {
        return;
      }
      Notice merged = known.get().merge(news);
      if (merged.equals(known.get())) {
        return;
      }
      if (notices.replace(known.get(), merged)) {
        if (news instanceof NoticeState.Bounced || news instanceof NoticeState.Failed) {
          trouble.tell(merged);
        }
        return;
      }
    }
    throw new IllegalStateException("Notice " + mail.notice() + " was changed by others " + MAX_ATTEMPTS + " times");
  }
}
