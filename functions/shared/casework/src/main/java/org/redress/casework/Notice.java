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
 * @param attempts how often the mail service was asked, or may have been
 * @param facts what the mail says beyond its kind, such as {@code expectedBy}; nothing about the words reported
 * @param wake when to look at it again; empty once nothing more is to be done
 */
public record Notice(
    NoticeId id,
    int version,
    Kind kind,
    EmailAddress to,
    Map<String, String> facts,
    NoticeState state,
    int attempts,
    Instant owedAt,
    Optional<Wake> wake) {

  /** Which mail it is. */
  public enum Kind {
    /** To the reporter: the report has arrived. */
    ACKNOWLEDGEMENT,

    /** To the reporter: reviewers ask something. */
    QUESTION,

    /** To the reporter: the answer to a question has arrived. */
    ANSWER_RECEIVED,

    /** To the reporter: the report was taken back. */
    WITHDRAWN,

    /** To the reporter: the wish for a review of the outcome has arrived. */
    APPEAL_RECEIVED,

    /** To the reporter: a new receipt code, in the place of one that was lost. */
    RECEIPT_CODE,

    /** To the review team: somebody sends more mails than are answered, and this case is not acknowledged. */
    UNANSWERED_SENDER
  }

  /** The fact that says that the report came by mail, so that its reporter was shown no receipt code. */
  public static final String BY_MAIL = "byMail";

  /** The fact that holds the Message-ID of the mail that this one answers, without brackets. */
  public static final String ANSWERS = "answers";

  /** The fact that says the address was known to be its owner's when the notice was owed. */
  public static final String CONFIRMED = "addressConfirmed";

  /** The fact that holds the generation of the receipt code that the mail tells. */
  public static final String GENERATION = "generation";

  /** The fact, {@code true}, that the mail may say no more than that there is news. */
  public static final String DISCREET = "discreet";

  /** The most attempts whose end is unknown: the first, and the one more that the unknown end of the first allows. */
  public static final int MAX_UNKNOWN = 2;

  /** How long an attempt may take, and how long its unknown end may wait for news, before more is done. */
  public static final Duration PATIENCE = Duration.ofMinutes(2);

  public Notice {
    facts = Map.copyOf(facts);
  }

  public static Notice owed(NoticeId id, Kind kind, EmailAddress to, Map<String, String> facts, Instant now) {
    return new Notice(
        id, 1, kind, to, facts, new NoticeState.Pending(), 0, now, Optional.of(Wake.first(now, Wake.Reason.SENDING)));
  }

  /** The notice taken for sending, or nothing when it is not there to be taken. */
  public Optional<Notice> take(String attempt, Instant now) {
    return switch (state) {
      case NoticeState.Pending _ ->
        Optional.of(next(new NoticeState.Sending(attempt), attempts + 1, deliveryWake(now)));
      default -> Optional.empty();
    };
  }

  /** The mail service has taken the mail. */
  public Notice sent(String messageId) {
    return next(new NoticeState.Sent(Optional.of(messageId)), attempts, Optional.empty());
  }

  /** The mail service has certainly not taken the mail, and may take it later: the attempt does not count. */
  public Notice putBack(Instant tryAgain) {
    return next(
        new NoticeState.Pending(), attempts - 1, Optional.of(new Wake(tryAgain, Wake.Reason.SENDING, 0)));
  }

  /** Nobody can say whether the mail service has taken the mail; this very notice when it is not being sent. */
  public Notice unknown(Instant now) {
    return switch (state) {
      case NoticeState.Sending(String attempt) -> next(new NoticeState.Unknown(attempt), attempts, deliveryWake(now));
      default -> this;
    };
  }

  /** No news came of an attempt whose end is unknown: sent once more, or given up when that was done already. */
  public Notice withoutNews(Instant now) {
    return attempts < MAX_UNKNOWN
        ? next(new NoticeState.Pending(), attempts, Optional.of(Wake.first(now, Wake.Reason.SENDING)))
        : failed("no news came of " + attempts + " attempts");
  }

  public Notice failed(String because) {
    return next(new NoticeState.Failed(because), attempts, Optional.empty());
  }

  /** Merges news of the mail, as {@link NoticeState#rank()} says; this very notice when the news adds nothing. */
  public Notice merge(NoticeState news) {
    return news.rank() > state.rank() ? next(news, attempts, Optional.empty()) : this;
  }

  /** Whether this is the attempt that is under way, or whose end is unknown. */
  public boolean isUnder(String attempt) {
    return switch (state) {
      case NoticeState.Sending(String token) -> token.equals(attempt);
      case NoticeState.Unknown(String token) -> token.equals(attempt);
      default -> false;
    };
  }

  /** The notice to be looked at again at another time. */
  public Notice withWake(Wake again) {
    return next(state, attempts, Optional.of(again));
  }

  /** Whether its address was known to be its owner's when it was owed. */
  public boolean isConfirmed() {
    return facts.containsKey(CONFIRMED);
  }

  /** Whether the mail may say more than that there is news. */
  public boolean maySayMore() {
    return isConfirmed() && !facts.containsKey(DISCREET);
  }

  public boolean isDue(Instant now) {
    return wake.isPresent() && !wake.get().at().isAfter(now);
  }

  private Notice next(NoticeState to, int attemptsThen, Optional<Wake> again) {
    return new Notice(id, version + 1, kind, this.to, facts, to, attemptsThen, owedAt, again);
  }

  private static Optional<Wake> deliveryWake(Instant now) {
    return Optional.of(new Wake(now.plus(PATIENCE), Wake.Reason.DELIVERY, 0));
  }

  /** Says which notice and what became of it, nothing about a person. */
  @Override
  public String toString() {
    return "Notice[" + id + " " + kind + " " + state.name() + "]";
  }
}
