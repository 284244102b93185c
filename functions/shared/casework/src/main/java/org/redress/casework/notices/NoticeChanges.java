package org.redress.casework.notices;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Changes notices as they stand. That a mail did not arrive is told on the case's timeline, where a case owes it, by the very transaction that
 * records it, so that nobody is left untold and nobody is told twice.
 */
public final class NoticeChanges {

  private static final int MAX_ATTEMPTS = 5;

  private final CaseStore cases;
  private final NoticeStore notices;
  private final InstantSource clock;
  private final Actor actor;
  private final Watch watch;

  /** Told of a notice as it was and as it became, after that was recorded; which may be missed. */
  public interface Watch {
    void changed(Notice before, Notice after);
  }

  /**
   * Wires it to the stores.
   *
   * @param actor in whose name the timeline says it
   * @param watch told of what was recorded, for whoever runs this
   */
  public NoticeChanges(
      CaseStore cases, NoticeStore notices, InstantSource clock, Actor actor, Watch watch) {
    this.cases = cases;
    this.notices = notices;
    this.clock = clock;
    this.actor = actor;
    this.watch = watch;
  }

  Optional<Notice> find(NoticeId id) {
    return notices.find(id);
  }

  /**
   * Changes a notice by a step, which sees it as it stands and returns nothing, or the same, when there is nothing to do.
   *
   * @return the notice as it became; empty if nothing was done
   * @throws IllegalStateException if it changed under our hands five times in a row: try later
   */
  public Optional<Notice> change(NoticeId id, Function<Notice, Optional<Notice>> step) {
    return change(id, notices.find(id), step);
  }

  /** As {@link #change}, of a notice that was kept a moment ago: it is read again only if it changed since. */
  Optional<Notice> changeFrom(Notice kept, Function<Notice, Optional<Notice>> step) {
    return change(kept.id(), Optional.of(kept), step);
  }

  private Optional<Notice> change(
      NoticeId id, Optional<Notice> known, Function<Notice, Optional<Notice>> step) {
    Optional<Notice> standing = known;
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<Notice> next = standing.flatMap(step);
      if (next.isEmpty() || next.equals(standing)) {
        return Optional.empty();
      }
      if (replace(standing.orElseThrow(), next.get())) {
        return next;
      }
      standing = notices.find(id);
    }
    throw new IllegalStateException("Notice " + id + " was changed by others " + MAX_ATTEMPTS + " times");
  }

  /**
   * Replaces a notice unless it has changed since it was read.
   *
   * @return whether {@code after} is what is kept now
   */
  public boolean replace(Notice before, Notice after) {
    boolean replaced = record(before, after);
    if (replaced) {
      watch.changed(before, after);
    }
    return replaced;
  }

  private boolean record(Notice before, Notice after) {
    if (after.isLost() && !before.isLost()) {
      return before.id().ofCase().map(id -> tell(id, before, after)).orElseGet(() -> notices.replace(before, after));
    }
    Optional<String> messageId = after.state().messageId();
    boolean isNews = messageId.isPresent() && !messageId.equals(before.state().messageId());
    return isNews
        ? notices.replaceSent(before, after, messageId.orElseThrow())
        : notices.replace(before, after);
  }

  private boolean tell(CaseId id, Notice before, Notice after) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Case open = cases.find(id).orElseThrow();
      if (cases.commit(lost(open, after)) instanceof CaseStore.Committed.Kept) {
        return true;
      }
      if (!notices.find(before.id()).equals(Optional.of(before))) {
        return false;
      }
    }
    throw new IllegalStateException("The case of notice " + before.id() + " was changed by others " + MAX_ATTEMPTS
        + " times");
  }

  private Change lost(Case open, Notice notice) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Change.remark(open, now, actor, TimelineEvent.Kind.NOTICE_FAILED)
        .facts(
            Map.of(
                "notice", Integer.toString(notice.id().number()),
                "kind", notice.kind().name(),
                "state", notice.state().name().name(),
                "because", because(notice.state())))
        .became(notice)
        .build();
  }

  private static String because(NoticeState state) {
    return switch (state) {
      case NoticeState.Failed(String reason) -> reason;
      case NoticeState.Suppressed(String reason) -> reason;
      case NoticeState.Returned _ -> "the receiving server handed it back " + Notice.MAX_RETURNS + " times";
      case NoticeState.Bounced _ -> "the receiving server refused it for good";
      case NoticeState.Complained _ -> "its receiver called it unwanted";
      default -> "the mail service says so";
    };
  }
}
