package org.redress.reviewcases.own;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.reviewers.LookedAt;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.CountLooks;
import org.redress.web.console.Frame;

/** Says to people that it may be time for a pause, when they asked for that. */
public final class Pauses {

  private static final String WORDS = "console.pause.";

  private final CountLooks counting;
  private final InstantSource clock;

  public Pauses(CountLooks counting, InstantSource clock) {
    this.counting = counting;
    this.clock = clock;
  }

  /** Around the page of a case that somebody looks at, which is counted unless they do not want that. */
  public Frame at(SeenCase seen, Frame frame) {
    Likes likes = Likes.of(seen.reviewer().declared());
    return likes.is(Likes.COUNTED) ? said(frame, likes, counting.look(seen)) : frame;
  }

  /** Around a page that is no case's. */
  public Frame on(Frame frame, Reviewer reviewer, Optional<LookedAt> today) {
    return today.map(looked -> said(frame, Likes.of(reviewer.declared()), looked)).orElse(frame);
  }

  /** What somebody looked at today; empty if they do not want it counted. */
  public Optional<LookedAt> today(Reviewer reviewer) {
    return Likes.of(reviewer.declared()).is(Likes.COUNTED)
        ? Optional.of(counting.today(reviewer.subject()))
        : Optional.empty();
  }

  private Frame said(Frame frame, Likes likes, LookedAt looked) {
    Instant now = clock.instant();
    int cases = looked.sinceBreak(now);
    Duration time = looked.withoutBreak(now);
    boolean many = likes.number(Likes.PAUSE_CASES).filter(most -> cases >= most).isPresent();
    boolean busy = likes.number(Likes.PAUSE_MINUTES).filter(most -> time.toMinutes() >= most).isPresent();
    if (!many && !busy) {
      return frame;
    }
    return frame.withPause(
        frame.messages()
            .text(WORDS + (many ? "cases" : "time"), Map.of("count", cases, "minutes", time.toMinutes())));
  }
}
