package org.redress.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.report.EmailAddress;

/**
 * A mail that a change of a case owes to somebody. It is reserved in the transaction that owes it and then lives a life of
 * its own, with a version of its own, so that nothing that befalls a mail gets in the way of the case.
 *
 * @param version raised by one with every change of the notice
 * @param attempts how often the mail service was asked and may have taken the mail
 * @param attempt the token of the last such attempt
 * @param heard the most that is known of each attempt
 * @param facts what the mail says beyond its kind, by {@link NoticeFact}; nothing about the words reported
 * @param wake when to look at it again; empty once nothing more is to be done
 */
public record Notice(
    NoticeId id,
    int version,
    NoticeKind kind,
    EmailAddress to,
    Map<String, String> facts,
    NoticeState state,
    int attempts,
    Optional<String> attempt,
    Heard heard,
    Instant owedAt,
    Optional<Wake> wake) {

  /** The most attempts whose end is unknown, before people are told that the mail may not have gone out. */
  public static final int MAX_UNKNOWN = 6;

  /** How often a receiving server may hand the mail back before it is given up. */
  public static final int MAX_RETURNS = 3;

  /** How often the sender may be told, or have to put it back, before it is given up: after a day and a half. */
  public static final int MAX_HINTS = 64;

  /** How long an attempt may take, and how long the unknown end of the first may wait for news, before more is done. */
  public static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration LONG_PATIENCE = Duration.ofHours(1);
  private static final Duration AFTER_RETURN = Duration.ofHours(4);
  private static final int MAX_DOUBLINGS = 5;

  public Notice {
    facts = Map.copyOf(facts);
  }

  public static Notice owed(NoticeId id, NoticeKind kind, EmailAddress to, Map<String, String> facts, Instant now) {
    return new Notice(
        id, 1, kind, to, facts, new NoticeState.Pending(), 0, Optional.empty(), Heard.NOTHING, now,
        Optional.of(Wake.first(now, Wake.Reason.SENDING)));
  }

  /**
   * Not to be sent before then, because no mail may go out for now. Its sender was told of it in vain through no fault of
   * anybody's, so however long that lasts, it is not given up.
   */
  public Notice held(Instant until) {
    return next(
        new NoticeState.Pending(), attempts, attempt, Optional.of(new Wake(until, Wake.Reason.RETRYING, 0)));
  }

  /** Whether nothing has become of it yet. */
  public boolean isNew() {
    return version == 1;
  }

  /** The notice taken for sending, or nothing when it is not there to be taken, or not yet. */
  public Optional<Notice> take(String token, Instant now) {
    boolean mayBe = state instanceof NoticeState.Pending
        && wake.filter(later -> later.reason() == Wake.Reason.RETRYING && later.at().isAfter(now)).isEmpty();
    return mayBe
        ? Optional
            .of(next(new NoticeState.Sending(token), attempts + 1, Optional.of(token), looked(now.plus(PATIENCE))))
        : Optional.empty();
  }

  /** The mail service has taken the mail in the attempt under way. */
  public Notice sent(String messageId) {
    return hear(attempt.orElseThrow(), new NoticeState.Sent(Optional.of(messageId)), owedAt);
  }

  /**
   * The mail service has certainly not taken the mail, and may take it later: the attempt does not count. Given up when
   * that happened too often.
   */
  public Notice putBack(Instant tryAgain) {
    return hints() < MAX_HINTS
        ? next(
            new NoticeState.Pending(), attempts - 1, Optional.empty(),
            Optional.of(new Wake(tryAgain, Wake.Reason.RETRYING, hints() + 1)))
        : failed("the mail service had no time for it, though it was asked " + hints() + " times");
  }

  /**
   * The mail service failed at the mail: it is tried again when there was time for news of it, and given up when that
   * happened too often.
   *
   * @param more to wait beyond that time, so that not all try again at once
   */
  public Notice doubted(Instant now, Duration more) {
    return attempts < MAX_UNKNOWN
        ? next(
            new NoticeState.Pending(), attempts, attempt,
            Optional.of(new Wake(now.plus(patience()).plus(more), Wake.Reason.RETRYING, hints())))
        : withoutNews(now);
  }

  /** Nobody can say whether the mail service has taken the mail; this very notice when it is not being sent. */
  public Notice unknown(Instant now) {
    return switch (state) {
      case NoticeState.Sending(String token) ->
        next(new NoticeState.Unknown(token), attempts, attempt, looked(now.plus(patience())));
      default -> this;
    };
  }

  /** No news came of an attempt whose end is unknown: sent once more, or given up when that was done too often. */
  public Notice withoutNews(Instant now) {
    return attempts < MAX_UNKNOWN ? again(now) : failed("no news came of " + attempts + " attempts");
  }

  /** To be sent once more, as soon as somebody takes it. */
  public Notice again(Instant now) {
    return next(new NoticeState.Pending(), attempts, attempt, Optional.of(Wake.first(now, Wake.Reason.SENDING)));
  }

  /** The sender was told of it once more; it is given up when that was done too often. */
  public Notice hinted(Instant now) {
    return hints() < MAX_HINTS
        ? next(
            state, attempts, attempt,
            Optional.of(new Wake(now.plus(pause()), Wake.Reason.SENDING, hints() + 1)))
        : failed("the sender did not take it, though it was told " + hints() + " times");
  }

  public Notice failed(String because) {
    return next(new NoticeState.Failed(because), attempts, attempt, Optional.empty());
  }

  /** Not sent, because no mail must go to its address. */
  public Notice suppressed(String because) {
    return next(new NoticeState.Suppressed(because), attempts, attempt, Optional.empty());
  }

  /**
   * Hears news of an attempt. What is known of each attempt merges by {@link NoticeState#rank()}, and where the notice
   * stands follows from that alone, so that late, early, repeated and reordered news end the same.
   *
   * @param now when it was heard: a mail that was handed back is sent again some time later
   * @return this very notice when the news adds nothing
   */
  public Notice hear(String token, NoticeState news, Instant now) {
    Heard all = heard.with(token, news);
    if (all.equals(heard)) {
      return this;
    }
    NoticeState then = judged(all, token);
    Optional<Wake> later = switch (then) {
      case NoticeState.Returned _ -> Optional.of(all.returns())
          .filter(times -> times < MAX_RETURNS)
          .map(times -> new Wake(now.plus(AFTER_RETURN.multipliedBy(times)), Wake.Reason.RETRYING, 0));
      case NoticeState.Sending _ when !then.equals(state) -> looked(now.plus(PATIENCE));
      case NoticeState.Pending _,NoticeState.Sending _,NoticeState.Unknown _ -> wake;
      default -> Optional.empty();
    };
    return new Notice(id, version + 1, kind, to, facts, then, attempts, attempt, all, owedAt, later);
  }

  /** The best that is known of any attempt; where none is out, what is known of the last one. */
  private NoticeState judged(Heard all, String token) {
    return all.best().or(() -> ofLast(all, token)).orElseGet(
        // Another attempt was out, and was handed back: the last one may still be under way.
        () -> state.isOut() ? attempt.<NoticeState>map(NoticeState.Sending::new).orElse(state) : state);
  }

  /** A notice that waits to be sent again only gives way to news of the last attempt that it was handed back. */
  private Optional<NoticeState> ofLast(Heard all, String token) {
    boolean isWaiting = state instanceof NoticeState.Pending;
    return attempt.filter(last -> !isWaiting || last.equals(token))
        .flatMap(all::of)
        .filter(news -> !isWaiting || news instanceof NoticeState.Returned);
  }

  /** How long to wait for news: the longer, the more mails may be out already. */
  private Duration patience() {
    return attempts <= 1 ? PATIENCE : LONG_PATIENCE.multipliedBy(1L << (attempts - 2));
  }

  /** How long to wait for the sender: twice as long each time, up to half an hour. */
  private Duration pause() {
    return Wake.FIRST.multipliedBy(1L << Math.min(hints(), MAX_DOUBLINGS));
  }

  /** Whether this is the attempt that is under way, or whose end is unknown. */
  public boolean isUnder(String token) {
    return switch (state) {
      case NoticeState.Sending(String own) -> own.equals(token);
      case NoticeState.Unknown(String own) -> own.equals(token);
      default -> false;
    };
  }

  /** Whether people must look after it, for the mail did not arrive and nothing more is done. */
  public boolean isLost() {
    return switch (state) {
      case NoticeState.Failed _,NoticeState.Suppressed _,NoticeState.Bounced _,NoticeState.Complained _ -> true;
      case NoticeState.Returned _ -> wake.isEmpty();
      default -> false;
    };
  }

  /** The same without whom it was for; nothing more may be done with it. */
  public Notice toNobody() {
    return new Notice(
        id, version + 1, kind, EmailAddress.NOBODY, facts, state, attempts, attempt, heard, owedAt, Optional.empty());
  }

  /** How often the sender was told, or put it back. */
  public int hints() {
    return wake.map(Wake::hints).orElse(0);
  }

  /** Whether its address was known to be its owner's when it was owed. */
  public boolean isConfirmed() {
    return facts.containsKey(NoticeFact.CONFIRMED);
  }

  /** Whether the mail may say more than that there is news. */
  public boolean maySayMore() {
    return isConfirmed() && !facts.containsKey(NoticeFact.DISCREET);
  }

  public boolean isDue(Instant now) {
    return wake.isPresent() && !wake.get().at().isAfter(now);
  }

  /**
   * What the notice says of something.
   *
   * @throws IllegalArgumentException if it says nothing of it
   */
  public String fact(String name) {
    String said = facts.get(name);
    if (said == null) {
      throw new IllegalArgumentException(this + " does not say " + name);
    }
    return said;
  }

  private Notice next(NoticeState then, int attemptsThen, Optional<String> attemptThen, Optional<Wake> again) {
    return new Notice(
        id, version + 1, kind, to, facts, then, attemptsThen, attemptThen, heard, owedAt, again);
  }

  private Optional<Wake> looked(Instant at) {
    return Optional.of(new Wake(at, Wake.Reason.DELIVERY, hints()));
  }

  /** Says which notice and what became of it, nothing about a person. */
  @Override
  public String toString() {
    return "Notice[" + id + " " + kind + " " + state.name() + "]";
  }
}
