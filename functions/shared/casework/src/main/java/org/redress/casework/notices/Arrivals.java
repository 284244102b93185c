package org.redress.casework.notices;

import java.util.List;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;

/** Whether mails about a case reach its reporter. */
public final class Arrivals {

  private Arrivals() {}

  /**
   * Whether the last mail of which that can be said did not arrive, so that the reporter must find the news elsewhere.
   *
   * @param owed every notice of the case, in the order of their numbers
   */
  public static boolean fail(List<Notice> owed) {
    return owed.stream()
        .filter(notice -> notice.kind().audience() == NoticeKind.Audience.REPORTER && isKnown(notice))
        .reduce((_, last) -> last)
        .filter(Notice::isLost)
        .isPresent();
  }

  private static boolean isKnown(Notice notice) {
    return switch (notice.state()) {
      case NoticeState.Sent _,NoticeState.Delivered _ -> true;
      default -> notice.isLost();
    };
  }
}
